package org.practiceportal.web.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.practiceportal.web.harness.PortalServer;
import org.practiceportal.web.harness.Visitor;
import org.practiceportal.web.load.Heap;

/** Many who have signed in, each with a session of their own, go from page to page and think in between. */
final class ManyReaders {

    private static final int SECONDS = Integer.getInteger("speed.readers.seconds", 60);
    private static final int THINK_MILLISECONDS = 5000;

    private final ConcurrentLinkedQueue<Double> took = new ConcurrentLinkedQueue<>();
    private final AtomicInteger failures = new AtomicInteger();

    private ManyReaders() {}

    /** @return a sentence with the figures */
    static String read(PortalServer portal, ManySigners signers, int readers) throws Exception {
        var all = new ManyReaders();
        var heap = new Heap(portal.pid());
        var before = heap.liveMegabytes();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            // A few at a time: nobody is asked to wait for a place.
            var places = new Semaphore(2);
            var coming = new ArrayList<Future<Visitor>>();
            for (int n = 1; n <= readers; n++) {
                var number = n;
                coming.add(threads.submit(() -> {
                    places.acquire();
                    try {
                        return signers.signer(number);
                    } finally {
                        places.release();
                    }
                }));
            }
            for (var each : coming) {
                each.get();
            }
            var cpu = Cpu.of(portal.pid());
            var start = cpu.milliseconds();
            var reading = new ArrayList<Future<?>>();
            for (int n = 1; n <= readers; n++) {
                var reader = coming.get(n - 1).get();
                var pages = signers.pages(n);
                reading.add(threads.submit(() -> all.reads(reader, pages)));
            }
            for (var each : reading) {
                each.get();
            }
            var times = all.took.stream().sorted().toList();
            return String.format(Locale.ROOT,
                    "%d readers, %d pages, %d failures, half within %.0f ms, 95 of 100 within %.0f ms, %.0f CPU ms a"
                            + " second, live heap %d MB before and %d MB with them",
                    readers, times.size(), all.failures.get(), times.get(times.size() / 2),
                    times.get(times.size() * 95 / 100), (cpu.milliseconds() - start) / SECONDS, before,
                    heap.liveMegabytes());
        }
    }

    private Void reads(Visitor reader, List<String> pages) throws InterruptedException {
        var random = new Random(reader.hashCode());
        Thread.sleep(random.nextInt(THINK_MILLISECONDS));
        var end = System.nanoTime() + SECONDS * 1_000_000_000L;
        while (System.nanoTime() < end) {
            var begin = System.nanoTime();
            var status = reader.get(pages.get(random.nextInt(pages.size()))).statusCode();
            took.add((System.nanoTime() - begin) / 1e6);
            if (status != 200) {
                failures.incrementAndGet();
            }
            Thread.sleep(random.nextInt(2 * THINK_MILLISECONDS));
        }
        return null;
    }
}
