package org.practiceportal.web.database;

import java.sql.SQLException;

/** Of several portals that start on one database at the same moment, lets one after the other do what is done once. */
public final class OneAtATime {

    /** A number that nobody else uses on this database. */
    private static final long KEY = 0x706f7274616cL;

    private OneAtATime() {}

    public static void run(Runnable act) {
        if (PortalDataSource.isEmbedded(PortalDataSource.url())) {
            // It takes no second portal.
            act.run();
            return;
        }
        try (var connection = PortalDataSource.unhurried(); var lock = connection.createStatement()) {
            // Given back with the connection, however it ends.
            lock.execute("select pg_advisory_lock(" + KEY + ")");
            act.run();
        } catch (SQLException e) {
            throw new IllegalStateException("The database was lost at the start.", e);
        }
    }
}
