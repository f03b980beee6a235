package org.practiceportal.web.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.Test;
import org.practiceportal.web.harness.OwnPortals;
import org.practiceportal.web.harness.PortalServer;

/**
 * A practice's day, for as long as one likes: {@code mvn -Psoak verify -Dsoak.minutes=60}. People sign in, read, type, sign,
 * download and sign out at a gentle rate, and each minute stands in {@code target/soak.md} what the portal takes. In the second
 * half that must not grow any more, but for the database, which grows with what is signed.
 */
@OwnPortals
class SoakShow {

    private static final Path TABLE = Path.of("target", "soak.md");
    /** What the last quarter may have more than the third. */
    private static final long MORE_MEGABYTES = 5;
    private static final long MORE_THREADS = 4;
    private static final long MORE_HANDLES = 16;
    private static final long MORE_KILOBYTES = 4096;
    /** A signed agreement with its copy, its audit rows and its mails may cost so much more of the database later on. */
    private static final double MORE_PER_SIGNATURE = 1.5;

    private final List<String> failures = new CopyOnWriteArrayList<>();

    @Test
    void takesNoMoreTheLongerItRuns() throws Exception {
        var minutes = Integer.getInteger("soak.minutes");
        Files.writeString(TABLE,
                "| minute | live heap, MB | threads | handles | work folder, KB | data folder, KB | signed"
                        + " | failed |\n|---|---|---|---|---|---|---|---|\n");
        try (var portal = PortalServer.started("soak", PortalServer.PROGRAM, Map.of("portal.sample", "true"));
                var people = Executors.newScheduledThreadPool(5)) {
            var life = new PracticeLife(portal);
            again(people, 3, life::readsAndDownloads);
            again(people, 7, life::writes);
            again(people, 11, life::looksAfter);
            again(people, 13, life::checks);
            again(people, 17, life::signs);
            var seen = new ArrayList<Vitals>();
            var heap = new Heap(portal.pid());
            var begun = System.nanoTime();
            for (int minute = 1; minute <= minutes; minute++) {
                TimeUnit.NANOSECONDS.sleep(begun + Duration.ofMinutes(minute).toNanos() - System.nanoTime());
                seen.add(Vitals.of(heap, portal.pid(), portal.folder(), life.signed()));
                write(seen.getLast().row(minute, failures.size()));
            }
            people.shutdownNow();
            assertEquals(List.of(), failures);
            judge(seen);
        }
    }

    /** So many seconds after each end, the next. */
    private void again(ScheduledExecutorService people, int pause, Runnable act) {
        people.scheduleWithFixedDelay(() -> {
            try {
                act.run();
            } catch (RuntimeException | AssertionError e) {
                if (!people.isShutdown()) {
                    failures.add(String.valueOf(e.getMessage()));
                }
            }
        }, pause, pause, TimeUnit.SECONDS);
    }

    private static void judge(List<Vitals> seen) {
        var quarter = seen.size() / 4;
        var third = seen.subList(seen.size() - 2 * quarter, seen.size() - quarter);
        var last = seen.subList(seen.size() - quarter, seen.size());
        requireFlat("live heap, MB", third, last, Vitals::heap, MORE_MEGABYTES);
        requireFlat("threads", third, last, Vitals::threads, MORE_THREADS);
        requireFlat("handles", third, last, Vitals::handles, MORE_HANDLES);
        requireFlat("work folder, KB", third, last, Vitals::work, MORE_KILOBYTES);
        var half = seen.size() / 2;
        var before = perSignature(seen.getFirst(), seen.get(half));
        var after = perSignature(seen.get(half), seen.getLast());
        assertTrue(after <= before * MORE_PER_SIGNATURE, before + " KB for each signature, then " + after);
    }

    private static void requireFlat(String what, List<Vitals> third, List<Vitals> last, ToLongFunction<Vitals> figure,
            long more) {
        var before = Vitals.median(third, figure);
        var after = Vitals.median(last, figure);
        assertTrue(after <= before + more, what + " from " + before + " to " + after);
    }

    private static double perSignature(Vitals from, Vitals to) {
        return (double) (to.database() - from.database()) / Math.max(1, to.signed() - from.signed());
    }

    private static void write(String row) throws IOException {
        Files.writeString(TABLE, row, StandardOpenOption.APPEND);
    }
}
