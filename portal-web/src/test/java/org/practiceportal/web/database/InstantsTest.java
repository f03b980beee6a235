package org.practiceportal.web.database;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** Moments in the embedded database. */
class InstantsTest {

    @Test
    void comeBackAsTheyWereWrittenWhateverTheClocksDo() throws SQLException {
        assertEquals(RoundTrip.INSTANTS,
                RoundTrip.of(() -> DriverManager.getConnection("jdbc:hsqldb:mem:instants;sql.syntax_pgs=true")));
    }
}
