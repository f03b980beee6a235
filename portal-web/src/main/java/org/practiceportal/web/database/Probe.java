package org.practiceportal.web.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** One connection that is asked nothing but whether the database serves, and keeps what it confirms. */
final class Probe {

    private static final List<String> DURABLE = List.of("fsync", "full_page_writes", "synchronous_commit");
    private static final String QUESTION = "select pg_is_in_recovery(), current_setting('transaction_read_only'), "
            + "current_setting('fsync'), current_setting('full_page_writes'), current_setting('synchronous_commit')";

    private Connection connection;
    private boolean dropped;

    /** What is wrong, as a sentence for whoever runs the portal; empty if nothing is. */
    Optional<String> ask() throws SQLException {
        try (var ask = connected().createStatement(); var answer = ask.executeQuery(QUESTION)) {
            answer.next();
            if (answer.getBoolean(1) || "on".equals(answer.getString(2))) {
                return Optional.of("PostgreSQL can only be read; another server may have taken over.");
            }
            for (var setting : DURABLE) {
                if ("off".equals(answer.getString(3 + DURABLE.indexOf(setting)))) {
                    return Optional.of(
                            "PostgreSQL runs with " + setting
                                    + "=off, so it can lose what it has confirmed. Turn it on.");
                }
            }
            return Optional.empty();
        }
    }

    private Connection connected() throws SQLException {
        synchronized (this) {
            if (connection != null) {
                return connection;
            }
        }
        var opened = PortalDataSource.unhurried();
        synchronized (this) {
            connection = opened;
            if (dropped) {
                abort();
            }
        }
        return opened;
    }

    /** Whoever asks meanwhile gets an exception. */
    synchronized void drop() {
        dropped = true;
        if (connection != null) {
            abort();
        }
    }

    private void abort() {
        var cut = connection;
        Thread.ofVirtual().start(() -> {
            try {
                cut.abort(Runnable::run);
            } catch (SQLException e) {
                // It is gone already.
            }
        });
    }
}
