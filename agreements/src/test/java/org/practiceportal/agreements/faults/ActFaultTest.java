package org.practiceportal.agreements.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.practiceportal.agreements.WholePractice;
import org.practiceportal.database.ActingProcess;
import org.practiceportal.database.ActingProcess.Said;
import org.practiceportal.database.EmbeddedDatabase;
import org.practiceportal.database.Recording;

/**
 * Signing, publishing, answering, sealing and amending on a disk that fails, in a process that is killed, and when the power
 * fails: what was acknowledged is there, and nothing is there by halves.
 */
class ActFaultTest {

    private static final String AS_SHIPPED = "synchronous = full";
    private static final String LOST = "lost: ";

    @TempDir
    Path folder;

    private static List<String> wrong(Path database, List<Said> said) {
        try (var connection = EmbeddedDatabase.open(EmbeddedDatabase.url(database))) {
            return WholePractice.faults(connection,
                    said.stream().filter(Said::isAcknowledged).map(Said::words).toList());
        } catch (SQLException e) {
            return List.of(LOST + "all, " + e.getMessage());
        }
    }

    @Test
    void nothingAcknowledgedIsLost() throws Exception {
        var rounds = new FaultRounds(ActFaultTest::wrong, folder);
        try (var process = ActingProcess.of(PracticeActs.class, AS_SHIPPED)) {
            var recorded = process.recorded();
            requireThatLossIsSeen(recorded);
            rounds.ends(recorded, 170);
            rounds.errors(process, "pwrite64", 251, 60);
            rounds.errors(process, "fsync", 9, 4);
            rounds.forGood(process, 300);
            if (FaultRounds.ALL) {
                rounds.kill(process, 400);
            }
        }
        rounds.write("acts");
        if (FaultRounds.ALL) {
            try (var process = ActingProcess.of(PracticeActs.class, "synchronous = off")) {
                requireThatDarknessIsSeen(process.recorded());
            }
        }
    }

    /** A log that is gone, and an answer that is given one act too early. */
    private void requireThatLossIsSeen(Recording recorded) throws Exception {
        var all = recorded.said();
        var seen = new int[3];
        var before = new int[1];
        recorded.each((moment, said) -> {
            if (said.size() > before[0] && said.size() < all.size()) {
                before[0] = said.size();
                seen[0] += isLoss(wrong(moment.withoutLog(folder), said)) ? 1 : 0;
                seen[1] += isLoss(wrong(moment.killed(folder), all.subList(0, said.size() + 1))) ? 1 : 0;
                seen[2] += wrong(halved(moment.killed(folder)), said).stream()
                        .anyMatch(fault -> fault.startsWith("by halves: agreements_version")) ? 1 : 0;
            }
        });
        assertTrue(seen[0] > 0, "without its log");
        assertEquals(before[0], seen[1], "answers that came too early");
        assertEquals(before[0], seen[2], "traces of nothing");
    }

    private static boolean isLoss(List<String> wrong) {
        return wrong.stream().anyMatch(each -> each.startsWith(LOST));
    }

    /** With a trace of something that was not kept. */
    private static Path halved(Path database) throws SQLException {
        try (var connection = EmbeddedDatabase.open(EmbeddedDatabase.url(database));
                var trace = connection.createStatement()) {
            trace.execute("insert into portal_audit (happened_at, act, subject) values"
                    + " ('2026-11-03T12:00:00.000000Z', 'agreements.published', 'nothing')");
        }
        return database;
    }

    /** What the database is not told to sync goes with the power. */
    private void requireThatDarknessIsSeen(Recording unsynced) throws Exception {
        var chance = new Random(12);
        var seen = new int[1];
        var before = new int[1];
        unsynced.each((moment, said) -> {
            if (said.size() > before[0]) {
                before[0] = said.size();
                seen[0] += isLoss(wrong(moment.cutOff(folder, chance), said)) ? 1 : 0;
            }
        });
        assertTrue(seen[0] > 0);
    }
}
