package org.practiceportal.agreements.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.practiceportal.database.ActingProcess;
import org.practiceportal.database.ActingProcess.Outcome;
import org.practiceportal.database.ActingProcess.Said;
import org.practiceportal.database.Recording;
import org.practiceportal.database.Strace.Fault;

/**
 * The rounds of a process with faults in them. Each build tries some places; {@code -Dfaults=all} tries every one,
 * {@code -Dfaults=50} one of so many, and {@code target/faults.txt} tells what came of it.
 */
final class FaultRounds {

    private static final String FAULTS = System.getProperty("faults", "");
    static final boolean ALL = !FAULTS.isEmpty();
    private static final int EVERY = FAULTS.matches("[0-9]+") ? Integer.parseInt(FAULTS) : 1;
    private static final String BROKEN = "error=EIO";
    private static final String FULL = "error=ENOSPC";
    private static final String KILL = "signal=KILL";

    /** What is wrong with a database after what was said. */
    @FunctionalInterface
    interface Judge {

        List<String> wrong(Path database, List<Said> said) throws Exception;
    }

    private final FaultFigures figures = new FaultFigures();
    private final Judge judge;
    private final Path folder;

    /** @param folder where files are put to be looked at */
    FaultRounds(Judge judge, Path folder) {
        this.judge = judge;
        this.folder = folder;
    }

    /** The moments at which the process or the power may end: each, or one of so many. */
    void ends(Recording recorded, int step) throws Exception {
        var chance = new Random(12);
        var moments = new int[1];
        recorded.each((moment, said) -> {
            if (moments[0]++ % (ALL ? EVERY : step) == 0) {
                assertEquals(List.of(), judge.wrong(moment.killed(folder), said), () -> "killed: " + moments[0]);
                assertEquals(List.of(), judge.wrong(moment.cutOff(folder, chance), said), () -> "dark: " + moments[0]);
                figures.add("process or power ends", 2, said.size(), 0);
            }
        });
    }

    /**
     * Errors, each {@code period} calls; what is refused is done again and succeeds, in the same process.
     *
     * @param some the first call that fails, where not each is tried
     */
    void errors(ActingProcess process, String call, int period, long... some) throws Exception {
        for (var error : errors(call)) {
            for (var first : places(period, some)) {
                var outcome = tried(process, new Fault(call, error, first + "+" + period));
                assertTrue(outcome.faults() > 0, outcome::toString);
                for (int i = 0; i < outcome.said().size(); i++) {
                    assertTrue(isInOrder(outcome.said(), i), outcome::toString);
                }
            }
        }
    }

    private static long[] places(int period, long... some) {
        var every = Math.min(EVERY, period / 3);
        return ALL ? LongStream.iterate(1, first -> first <= period, first -> first + every).toArray() : some;
    }

    private static List<String> errors(String call) {
        return ALL ? List.of(BROKEN, FULL) : List.of(call.equals("fsync") ? BROKEN : FULL);
    }

    /**
     * What is refused is done again. Of what may have been kept by a broken disk, the next attempt may say that there is
     * nothing left to do, and again.
     */
    private static boolean isInOrder(List<Said> all, int i) {
        return switch (all.get(i).outcome()) {
            case "FULL", "BROKEN" -> i + 1 < all.size() && all.get(i + 1).kind().equals(all.get(i).kind());
            case "Refused" -> List.of("BROKEN", "Refused").contains(all.get(i - 1).outcome());
            default -> all.get(i).isAcknowledged();
        };
    }

    /** Nothing can be written any more. */
    void forGood(ActingProcess process, long from) throws Exception {
        for (var error : errors("pwrite64")) {
            assertTrue(tried(process, new Fault("pwrite64", error, from + "+")).said().stream()
                    .anyMatch(said -> !said.isAcknowledged()));
        }
    }

    /** Each kill is the last thing that a process sees. */
    void kill(ActingProcess process, long at) throws Exception {
        assertEquals(1, tried(process, new Fault("pwrite64", KILL, Long.toString(at))).faults());
    }

    private Outcome tried(ActingProcess process, Fault fault) throws Exception {
        var outcome = process.round(fault);
        assertTrue(outcome.said().stream().allMatch(said -> said.isAcknowledged()
                || Stream.of("FULL", "BROKEN", "Refused").anyMatch(said.outcome()::equals)),
                () -> fault + ": " + outcome);
        assertEquals(List.of(), judge.wrong(process.database(), outcome.said()), () -> fault + ": " + outcome);
        figures.add(fault.call() + " " + fault.what() + (fault.when().endsWith("+") ? " and all later" : ""), outcome);
        return outcome;
    }

    void write(String about) throws IOException {
        figures.write(about);
    }
}
