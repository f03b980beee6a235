package org.practiceportal.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.practiceportal.database.Strace.Fault;

/**
 * Writes and syncs of the embedded database fail, or the process is killed in one. After the next start everything that was
 * acknowledged is there, nothing is there by halves, and what was refused for want of space is not. Each build tries some
 * places; {@code -Dfaults=all} tries every one, and {@code target/faults.txt} tells how many.
 */
class DiskFaultTest {

    private static final int ACTS = 20;
    private static final int KILLED = 128 + 9;
    private static final List<String> CALLS = List.of("pwrite64", "fsync");
    private static final String KILL = "signal=KILL";

    private record Outcome(long faults, Map<Integer, String> acts) {

        long how(String said) {
            return acts.values().stream().filter(said::equals).count();
        }
    }

    @TestFactory
    Stream<DynamicTest> nothingAcknowledgedIsLost() {
        return "all".equals(System.getProperty("faults"))
                ? CALLS.stream().flatMap(call -> Stream.of("error=EIO", "error=ENOSPC", KILL)
                        .map(what -> dynamicTest(call + " " + what, () -> everywhere(call, what))))
                : Stream.of(new Fault("pwrite64", "error=EIO", "9+61"), new Fault("pwrite64", "error=ENOSPC", "40+61"),
                        new Fault("pwrite64", "error=ENOSPC", "61+"), new Fault("pwrite64", KILL, "247"),
                        new Fault("fsync", "error=EIO", "2+5"), new Fault("fsync", "error=EIO", "3+"),
                        new Fault("fsync", KILL, "4"))
                        .map(fault -> dynamicTest(fault.toString(), () -> assertTrue(tried(fault).faults() > 0)));
    }

    /** Each call that there is fails in one of the runs; a kill needs a run of its own for each. */
    private static void everywhere(String call, String what) throws Exception {
        var every = call.equals("fsync") ? 5 : 61;
        var runs = 0;
        var faults = 0L;
        var acknowledged = 0L;
        var refused = 0L;
        var first = 1;
        for (var more = true; more; first += what.equals(KILL) && call.equals("pwrite64") ? 11 : 1) {
            var outcome = tried(new Fault(call, what, first + (what.equals(KILL) ? "" : "+" + every)));
            more = outcome.faults() > 0 && (what.equals(KILL) || first < every);
            runs++;
            faults += outcome.faults();
            acknowledged += outcome.how("ACKNOWLEDGED");
            refused += outcome.acts().size() - outcome.how("ACKNOWLEDGED");
        }
        Files.writeString(Path.of("target", "faults.txt"),
                String.format(Locale.ROOT, "%s %s: %d runs, %d faults, %d acts acknowledged, %d refused%n", call, what,
                        runs, faults, acknowledged, refused),
                StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private static Outcome tried(Fault fault) throws Exception {
        var database = FreshDatabase.with();
        try (var connection = database.open()) {
            Acts.make(connection);
        }
        var outcome = acts(database, fault);
        try (var connection = database.open()) {
            assertEquals(List.of("ok"), asked(connection, "pragma integrity_check"));
            var signed = asked(connection, "select act from signed order by act");
            assertEquals(signed, asked(connection, "select act from sealed order by act"), fault + " left half an act");
            outcome.acts().forEach((act, said) -> {
                var there = signed.contains(act.toString());
                assertTrue(List.of("ACKNOWLEDGED", "FULL", "BROKEN").contains(said), fault + ": " + outcome);
                assertFalse(said.equals("ACKNOWLEDGED") && !there, fault + " lost act " + act + ": " + outcome);
                assertFalse(said.equals("FULL") && there, fault + " kept act " + act + ": " + outcome);
            });
        }
        // By itself, in the same process, as soon as the disk takes a whole act again.
        assertTrue(!fault.when().contains("+61") || outcome.how("ACKNOWLEDGED") > ACTS / 4, fault + ": " + outcome);
        return outcome;
    }

    private static Outcome acts(FreshDatabase database, Fault fault) throws IOException, InterruptedException {
        var folder = database.file().getParent();
        var trace = folder.resolve("trace");
        var said = folder.resolve("said");
        var command = new ArrayList<>(Strace.command(trace, database.file(), String.join(",", CALLS), "-qq", "-e",
                fault.injected()));
        if (!fault.what().equals(KILL)) {
            // Faster; but nothing is killed through the kernel's filter.
            command.add("--seccomp-bpf");
        }
        command.addAll(List.of(ProcessHandle.current().info().command().orElseThrow(), "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
                Acts.class.getName(), EmbeddedDatabase.url(database.file()), "0", Integer.toString(ACTS)));
        var code = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start()
                .waitFor();
        var acts = new TreeMap<Integer, String>();
        for (var line : Files.readAllLines(said)) {
            if (line.matches("[0-9]+ [A-Za-z]+")) {
                acts.put(Integer.valueOf(line.split(" ")[0]), line.split(" ")[1]);
            }
        }
        assertTrue(code == KILLED || acts.size() == ACTS, Files.readString(said));
        return new Outcome(code == KILLED ? 1 : Strace.faults(trace), acts);
    }

    private static List<String> asked(Connection connection, String question) throws SQLException {
        var all = new ArrayList<String>();
        try (var ask = connection.createStatement(); var rows = ask.executeQuery(question)) {
            while (rows.next()) {
                all.add(rows.getString(1));
            }
        }
        return all;
    }
}
