package org.practiceportal.web.database;

import java.sql.Connection;
import java.sql.SQLException;

/** Refuses a PostgreSQL that acknowledges commits which are not on disk: a signature must not be lost after "signed". */
final class Durability {

    private Durability() {}

    static void require(Connection connection) throws SQLException {
        requireOn(connection, "fsync");
        requireOn(connection, "full_page_writes");
        requireOn(connection, "synchronous_commit");
    }

    private static void requireOn(Connection connection, String setting) throws SQLException {
        try (var ask = connection.createStatement(); var answer = ask.executeQuery("show " + setting)) {
            answer.next();
            if ("off".equals(answer.getString(1))) {
                throw new IllegalStateException("PostgreSQL runs with " + setting
                        + "=off, so it can lose what it has confirmed. Turn it on, then start the portal again.");
            }
        }
    }
}
