package org.practiceportal.web.database;

import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Of several portals on one database, lets one at a time do what is done once. */
public final class OneAtATime {

    /** A number that nobody else uses on this database. */
    private static final long KEY = 0x706f7274616cL;

    /**
     * Whoever stands still with the turn in hand loses it to the others after an hour, and a round is no longer than that.
     * Servers before version 14 do not know the setting.
     */
    private static final String FOR_AN_HOUR = "select set_config('idle_session_timeout', '3600000', false)"
            + " where current_setting('server_version_num')::int >= 140000";

    private static final String TURN = "select pg_try_advisory_lock(hashtextextended('practice portal ' || ?, 0))";

    private OneAtATime() {}

    /** Does it now, unless another portal is doing what has the same name. */
    public static void unlessElsewhere(String name, Runnable act) {
        if (PortalDataSource.isEmbedded(PortalDataSource.url())) {
            act.run();
            return;
        }
        try (var connection = PortalDataSource.connect();
                var limit = connection.createStatement();
                var turn = connection.prepareStatement(TURN)) {
            limit.execute(FOR_AN_HOUR);
            turn.setString(1, name);
            if (isTaken(turn)) {
                act.run();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database was lost in a round.", e);
        }
    }

    private static boolean isTaken(PreparedStatement turn) throws SQLException {
        try (var answer = turn.executeQuery()) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    /** Waits for its turn. */
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
