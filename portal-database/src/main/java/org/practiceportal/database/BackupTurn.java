package org.practiceportal.database;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The right to make a backup of a practice: a row that one process has, whichever machine it runs on. While it works it says
 * so every minute, for some hours; whoever has not for ten has died, and the next one may. The row names the file that is
 * made, so that the next one can remove what is left of it.
 */
final class BackupTurn {

    private static final Logger LOG = Logger.getLogger(BackupTurn.class.getName());
    private static final Duration TRUSTED = Duration.ofMinutes(10);
    /** Who waits for an answer for so long will get none. */
    private static final Duration LONGEST = Duration.ofHours(6);

    private final NamedDatabase database;
    private final Clock clock;
    private final String file;
    private final Instant begun;
    private final List<String> left = new ArrayList<>();
    private final CountDownLatch ended = new CountDownLatch(1);

    private BackupTurn(NamedDatabase database, Clock clock, String file) {
        this.database = database;
        this.clock = clock;
        this.file = file;
        this.begun = clock.instant();
    }

    /**
     * @param file that is made
     * @param work is told which files somebody began who has died
     * @throws IllegalStateException with a sentence, if somebody else has it
     */
    static <T> T alone(NamedDatabase database, Clock clock, String file, Function<List<String>, T> work)
            throws SQLException {
        var turn = new BackupTurn(database, clock, file);
        if (!turn.take()) {
            throw BackupTrouble.BUSY
                    .told("A backup is being made already, so this one is not. Wait until it is done; if"
                            + " its process has died, ten minutes.");
        }
        Thread.ofVirtual().start(turn::stay);
        try {
            return work.apply(turn.left);
        } finally {
            turn.giveBack();
        }
    }

    private boolean take() throws SQLException {
        try (var connection = database.getConnection()) {
            try (var old = connection
                    .prepareStatement("delete from portal_backup_turn where until_at < ? returning holder")) {
                ColumnKind.MOMENT.write(old, 1, begun, database.embedded());
                try (var holders = old.executeQuery()) {
                    while (holders.next()) {
                        left.add(holders.getString(1));
                    }
                }
            }
            try (var mine = connection.prepareStatement(
                    "insert into portal_backup_turn (id, holder, until_at) values (1, ?, ?) on conflict (id) do nothing")) {
                mine.setString(1, file);
                ColumnKind.MOMENT.write(mine, 2, until(begun, begun), database.embedded());
                return mine.executeUpdate() == 1;
            }
        }
    }

    private void stay() {
        try {
            while (!ended.await(1, TimeUnit.MINUTES)) {
                prolong();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** How long it is believed that whoever has it lives. */
    static Instant until(Instant begun, Instant now) {
        var last = begun.plus(LONGEST);
        return (now.isBefore(last) ? now : last).plus(TRUSTED);
    }

    private void prolong() {
        try (var connection = database.getConnection();
                var longer = connection
                        .prepareStatement("update portal_backup_turn set until_at = ? where holder = ?")) {
            ColumnKind.MOMENT.write(longer, 1, until(begun, clock.instant()), database.embedded());
            longer.setString(2, file);
            longer.executeUpdate();
        } catch (SQLException e) {
            LOG.log(Level.FINE, "It is tried again in a minute.", e);
        }
    }

    private void giveBack() {
        ended.countDown();
        try (var connection = database.getConnection();
                var mine = connection.prepareStatement("delete from portal_backup_turn where holder = ?")) {
            mine.setString(1, file);
            mine.executeUpdate();
        } catch (SQLException e) {
            LOG.log(Level.FINE, "It ends by itself.", e);
        }
    }
}
