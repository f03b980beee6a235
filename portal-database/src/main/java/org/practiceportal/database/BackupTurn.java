package org.practiceportal.database;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The right to make a backup of a practice: a row that one process has, whichever machine it runs on. While it works it says
 * so every minute; whoever has not for ten has died, and the next one may.
 */
final class BackupTurn {

    private static final Logger LOG = Logger.getLogger(BackupTurn.class.getName());
    private static final Duration TRUSTED = Duration.ofMinutes(10);

    private final NamedDatabase database;
    private final Clock clock;
    private final String holder = UUID.randomUUID().toString();
    private final CountDownLatch ended = new CountDownLatch(1);

    private BackupTurn(NamedDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @throws IllegalStateException with a sentence, if somebody else has it */
    static <T> T alone(NamedDatabase database, Clock clock, Supplier<T> work) throws SQLException {
        var turn = new BackupTurn(database, clock);
        if (!turn.take()) {
            throw BackupTrouble.BUSY
                    .told("A backup is being made already, so this one is not. Wait until it is done; if"
                            + " its process has died, ten minutes.");
        }
        Thread.ofVirtual().start(turn::stay);
        try {
            return work.get();
        } finally {
            turn.giveBack();
        }
    }

    private boolean take() throws SQLException {
        try (var connection = database.getConnection()) {
            var now = clock.instant();
            try (var old = connection.prepareStatement("delete from portal_backup_turn where until_at < ?")) {
                ColumnKind.MOMENT.write(old, 1, now, database.embedded());
                old.executeUpdate();
            }
            try (var mine = connection.prepareStatement(
                    "insert into portal_backup_turn (id, holder, until_at) values (1, ?, ?) on conflict (id) do nothing")) {
                mine.setString(1, holder);
                ColumnKind.MOMENT.write(mine, 2, now.plus(TRUSTED), database.embedded());
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

    private void prolong() {
        try (var connection = database.getConnection();
                var longer = connection
                        .prepareStatement("update portal_backup_turn set until_at = ? where holder = ?")) {
            ColumnKind.MOMENT.write(longer, 1, clock.instant().plus(TRUSTED), database.embedded());
            longer.setString(2, holder);
            longer.executeUpdate();
        } catch (SQLException e) {
            LOG.log(Level.FINE, "It is tried again in a minute.", e);
        }
    }

    private void giveBack() throws SQLException {
        ended.countDown();
        try (var connection = database.getConnection();
                var mine = connection.prepareStatement("delete from portal_backup_turn where holder = ?")) {
            mine.setString(1, holder);
            mine.executeUpdate();
        }
    }
}
