package org.practiceportal.web.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.practiceportal.web.beans.Given;

/** Who waits for a connection, and what they are told. */
@Timeout(10)
class OpenConnectionsTest {

    private final CountDownLatch cut = new CountDownLatch(1);
    private final Connection connection = Given.as(Connection.class, Map.of("hashCode", asked -> 1, "equals",
            asked -> true, "abort", asked -> {
                cut.countDown();
                return null;
            }));

    @AfterEach
    void isBack() {
        OpenConnections.cut();
        OpenConnections.open();
    }

    @Test
    void whatComesIsHandedOut() throws SQLException {
        assertSame(connection, OpenConnections.opened(() -> connection));
    }

    @Test
    void whoeverHasOneLosesIt() throws Exception {
        OpenConnections.opened(() -> connection);
        OpenConnections.cut();
        assertTrue(cut.await(5, TimeUnit.SECONDS));
    }

    @Test
    void whoeverStillWaitsIsToldAndWhatComesTooLateIsCut() throws Exception {
        var begun = new CountDownLatch(1);
        var answer = new CountDownLatch(1);
        var waiting = CompletableFuture.supplyAsync(() -> assertThrows(SQLTransientConnectionException.class,
                () -> OpenConnections.opened(() -> {
                    begun.countDown();
                    answer.await();
                    return connection;
                })));
        begun.await();
        OpenConnections.cut();
        assertEquals("The database is away.", waiting.get().getMessage());
        assertEquals(1, cut.getCount());
        answer.countDown();
        assertTrue(cut.await(5, TimeUnit.SECONDS));
    }

    @Test
    void nobodyBeginsToWaitWhileItIsAway() {
        OpenConnections.cut();
        assertThrows(SQLTransientConnectionException.class, () -> OpenConnections.opened(() -> connection));
    }

    @Test
    void theReasonOfTheDriverIsTold() {
        var reason = new SQLException("wrong password");
        assertSame(reason, assertThrows(SQLException.class, () -> OpenConnections.opened(() -> {
            throw reason;
        })));
        assertInstanceOf(IllegalStateException.class,
                assertThrows(SQLException.class, () -> OpenConnections.opened(() -> {
                    throw new IllegalStateException();
                })).getCause());
    }
}
