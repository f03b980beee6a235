package org.practiceportal.agreements.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.practiceportal.agreements.PracticeDatabase;
import org.practiceportal.agreements.SmallPractice;
import org.practiceportal.agreements.WholePractice;
import org.practiceportal.agreements.document.archive.Sealing;

/** Two instances invite, read, sign and seal while their PostgreSQL is killed again and again, and at last its standby takes over. */
final class SuddenEnds {

    private static final int INSTANCES = 2;
    private static final int A_MOMENT = 50;
    private static final int MORE = 1500;

    private final RaceDatabase.OnPostgreSql database;
    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final AtomicInteger refused = new AtomicInteger();
    private volatile boolean over;

    SuddenEnds(RaceDatabase.OnPostgreSql database) {
        this.database = database;
    }

    /** @return what happened */
    String survive(int kills) throws Exception {
        database.renew();
        var chance = new Random(12);
        try (var threads = Executors.newFixedThreadPool(INSTANCES)) {
            var instances = Stream.generate(() -> new PracticeDatabase(database)).limit(INSTANCES).toList();
            var acting = instances.stream().<Future<?>>map(each -> threads.submit(() -> act(each))).toList();
            for (int kill = 0; kill < kills; kill++) {
                Thread.sleep(A_MOMENT + chance.nextInt(MORE));
                database.server.kill();
                database.server.start();
            }
            try (var standby = database.server.standby()) {
                requireInStep();
                Thread.sleep(MORE);
                database.server.kill();
                standby.promote();
                database.go(standby);
                Thread.sleep(MORE);
                over = true;
                for (var each : acting) {
                    each.get();
                }
                try (var connection = database.getConnection()) {
                    assertEquals(List.of(), WholePractice.faults(connection, List.copyOf(acknowledged)));
                }
            }
            instances.forEach(PracticeDatabase::close);
        }
        return kills + " kills and a standby: " + acknowledged.size() + " acts acknowledged, " + refused
                + " refused, 0 lost";
    }

    /** A commit is acknowledged when the standby has it. */
    private void requireInStep() throws SQLException, InterruptedException {
        database.server.set("synchronous_standby_names", "'*'");
        try (var connection = database.server.connect()) {
            while (!WholePractice.lines(connection, "select sync_state from pg_stat_replication")
                    .equals(List.of("sync"))) {
                Thread.sleep(A_MOMENT);
            }
        }
    }

    private Void act(PracticeDatabase instance) throws InterruptedException {
        while (!over) {
            try {
                var practice = new SmallPractice(instance);
                done("agreements_version where id = '" + practice.publishes().id() + "'");
                way(practice);
            } catch (RuntimeException e) {
                refused.incrementAndGet();
                Thread.sleep(A_MOMENT);
            }
        }
        return null;
    }

    private void way(SmallPractice practice) {
        for (var client : List.of(practice.jonas, practice.grace)) {
            var invitation = practice.invites(client);
            done("agreements_invitation where id = '" + invitation.id() + "'");
            practice.reads(client, invitation);
            practice.consents(client, invitation);
            done("agreements_consent where invitation_id = '" + invitation.id() + "'");
            var signed = practice.signs(client, invitation).id();
            done("agreements_acknowledgement where id = '" + signed + "'");
            practice.rooms.does(() -> practice.room(Sealing.class).sealNow(signed));
            done("agreements_document where acknowledgement_id = '" + signed + "'");
        }
    }

    private void done(String trace) {
        acknowledged.add(trace);
    }
}
