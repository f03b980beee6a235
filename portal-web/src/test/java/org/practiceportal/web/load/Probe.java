package org.practiceportal.web.load;

import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.practiceportal.web.harness.Visitor;

/** Somebody who wants to sign in, again and again, while others do what they do. */
final class Probe implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofMillis(250);

    private final URI address;
    private final Thread thread;
    private final AtomicLong slowest = new AtomicLong();
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private volatile boolean over;

    private Probe(URI address) {
        this.address = address;
        this.thread = Thread.ofVirtual().start(this::ask);
    }

    static Probe of(URI address) {
        return new Probe(address);
    }

    private void ask() {
        while (!over) {
            var begin = System.nanoTime();
            try {
                asked.incrementAndGet();
                if (new Visitor(address).get("/signin.xhtml").statusCode() != 200) {
                    refused.incrementAndGet();
                }
                Thread.sleep(PAUSE);
            } catch (UncheckedIOException e) {
                refused.incrementAndGet();
            } catch (InterruptedException e) {
                return;
            } finally {
                var took = (System.nanoTime() - begin) / 1_000_000 - PAUSE.toMillis();
                slowest.accumulateAndGet(took, Math::max);
            }
        }
    }

    /** How often the sign-in page was asked for. */
    int asked() {
        return asked.get();
    }

    /** How often it did not come. */
    int refused() {
        return refused.get();
    }

    long slowestMilliseconds() {
        return slowest.get();
    }

    @Override
    public void close() {
        over = true;
        try {
            thread.join(Duration.ofMinutes(1));
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
