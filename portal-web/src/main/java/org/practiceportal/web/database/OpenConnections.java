package org.practiceportal.web.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The connections of the container's pool, which itself neither tells which it has nor lets go of those that wait for an
 * answer. Who waits for a database that is gone is told by cutting the connection.
 */
final class OpenConnections {

    private static final Logger LOG = Logger.getLogger(OpenConnections.class.getName());
    private static final Set<Connection> ALL = Collections.synchronizedSet(
            Collections.newSetFromMap(new WeakHashMap<>()));
    private static final Set<CompletableFuture<Connection>> COMING = ConcurrentHashMap.newKeySet();
    private static volatile boolean closed;

    private OpenConnections() {}

    /** @throws SQLTransientConnectionException while the database is away, so that nobody waits for a new one */
    private static void requireOpen() throws SQLTransientConnectionException {
        if (closed) {
            throw new SQLTransientConnectionException("The database is away.", "08001");
        }
    }

    /** A new one; whoever waits for it is told, too, when the database goes meanwhile. */
    static Connection opened(Callable<Connection> opening) throws SQLException {
        requireOpen();
        var coming = new CompletableFuture<Connection>();
        COMING.add(coming);
        if (closed) {
            // It went between both lines.
            refuse(coming);
        }
        Thread.ofVirtual().start(() -> begin(opening, coming));
        try {
            return coming.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof SQLException reason ? reason : new SQLException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            coming.cancel(false);
            throw new SQLTransientConnectionException("Nobody waits for the database any more.", "08001", e);
        } finally {
            COMING.remove(coming);
        }
    }

    private static void begin(Callable<Connection> opening, CompletableFuture<Connection> coming) {
        try {
            var connection = opening.call();
            ALL.add(connection);
            if (!coming.complete(connection)) {
                cut(connection);
            }
        } catch (Exception | LinkageError e) {
            // Also a driver that is not there: whoever waits would wait for ever.
            coming.completeExceptionally(e);
        }
    }

    private static void refuse(CompletableFuture<Connection> coming) {
        coming.completeExceptionally(new SQLTransientConnectionException("The database is away.", "08001"));
    }

    static void cut() {
        closed = true;
        COMING.forEach(OpenConnections::refuse);
        List<Connection> open;
        synchronized (ALL) {
            open = List.copyOf(ALL);
            ALL.clear();
        }
        // Each on a thread of its own: saying goodbye over TLS may wait, too.
        open.forEach(connection -> Thread.ofVirtual().start(() -> cut(connection)));
    }

    private static void cut(Connection connection) {
        try {
            connection.abort(Runnable::run);
        } catch (SQLException e) {
            LOG.log(Level.FINE, "A connection was lost already.", e);
        }
    }

    static void open() {
        closed = false;
    }
}
