package org.practiceportal.web.database;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.practiceportal.database.FreshDatabase;

/** Moments in the embedded database. */
class InstantsTest {

    @Test
    void comeBackAsTheyWereWrittenWhateverTheClocksDo() throws SQLException {
        assertEquals(RoundTrip.INSTANTS, RoundTrip.of(FreshDatabase.with()::open, "text"));
    }
}
