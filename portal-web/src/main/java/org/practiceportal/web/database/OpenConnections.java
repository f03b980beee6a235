package org.practiceportal.web.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
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
    private static volatile boolean closed;

    private OpenConnections() {}

    /** @throws SQLTransientConnectionException while the database is away, so that nobody waits for a new one */
    static void requireOpen() throws SQLTransientConnectionException {
        if (closed) {
            throw new SQLTransientConnectionException("The database is away.", "08001");
        }
    }

    static Connection remembered(Connection connection) throws SQLException {
        ALL.add(connection);
        if (closed) {
            // It was opened while all others were cut.
            connection.abort(Runnable::run);
            requireOpen();
        }
        return connection;
    }

    static void cut() {
        closed = true;
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
