package org.practiceportal.web.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.event.Event;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.practiceportal.database.StorageFault;
import org.practiceportal.web.beans.Given;

/** Whether the database serves, as everybody asks before they begin. */
class DatabaseWatchTest {

    private static final Exception OURS = new IllegalStateException("ours");

    private final DatabaseWatch watch = new DatabaseWatch();
    private long begun;

    @BeforeEach
    void begin() {
        StorageFaults.over();
        begun = System.nanoTime();
    }

    @AfterEach
    void stop() {
        watch.stop();
        StorageFaults.over();
    }

    @SuppressWarnings("unchecked")
    private void serves() {
        watch.returned = Given.as(Event.class, Map.of("fire", told -> null));
        watch.begin(true);
    }

    @Test
    void beforeItHasItsTablesNobodyWorksOnThem() {
        assertFalse(watch.isThere());
        assertFalse(watch.isAway());
        serves();
        assertTrue(watch.isThere());
        assertEquals(Optional.empty(), watch.trouble());
    }

    @Test
    void aDiskThatTakesNothingIsKnownAtOnce() {
        serves();
        StorageFaults.note(StorageFault.FULL);
        assertTrue(watch.isAway());
        assertFalse(watch.isThere());
        assertTrue(watch.isReasonOf(OURS, begun));
        assertTrue(watch.hasKeptNothing(begun));
        StorageFaults.note(StorageFault.BROKEN);
        assertFalse(watch.hasKeptNothing(begun));
    }

    @Test
    void ofAPostgreSqlThatWasLostNobodyKnowsWhatItKept() {
        assertFalse(watch.isReasonOf(OURS, begun));
        assertTrue(watch.isReasonOf(new IllegalStateException(new SQLException("terminating", "57P01")), begun));
        assertFalse(watch.hasKeptNothing(begun));
    }

    @Test
    void somebodyElsesWritingIsAReasonToo() {
        StorageFaults.note(StorageFault.BUSY);
        assertFalse(watch.isAway());
        assertTrue(watch.isReasonOf(OURS, begun));
    }
}
