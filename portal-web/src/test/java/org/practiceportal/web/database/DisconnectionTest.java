package org.practiceportal.web.database;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import javax.transaction.xa.XAException;
import org.junit.jupiter.api.Test;

/** What is told from a database that went away, and what is not. */
class DisconnectionTest {

    @Test
    void lostConnectionsAreFoundHoweverDeepTheyLie() {
        for (var state : List.of("08000", "08006", "57P01", "57P03", "53300", "25006")) {
            assertTrue(Disconnection.isIn(new IllegalStateException(
                    new RuntimeException("wrapped", new SQLException("lost", state)))), state);
        }
        assertTrue(Disconnection.isIn(new SQLTransientConnectionException("away")));
        assertTrue(Disconnection.isIn(new RuntimeException(new XAException("a commit that failed"))));
        var chained = new SQLException("first", "42601");
        chained.setNextException(new SQLException("lost", "08006"));
        assertTrue(Disconnection.isIn(chained));
    }

    @Test
    void aRefusalOfTheDatabaseIsNone() {
        for (var state : List.of("23505", "42P01", "40001", "57014", "")) {
            assertFalse(Disconnection.isIn(new RuntimeException(new SQLException("refused", state))), state);
        }
        assertFalse(Disconnection.isIn(new SQLException("without a state")));
        assertFalse(Disconnection.isIn(null));
    }

    @Test
    void causesThatGoRoundInACircleEnd() {
        var one = new RuntimeException("one");
        var other = new RuntimeException("other", one);
        one.initCause(other);
        assertFalse(Disconnection.isIn(one));
    }
}
