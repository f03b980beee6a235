package org.practiceportal.web.rounds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** Rounds that go on, whatever happens in one. */
class LoopTest {

    private static final Duration SHORT = Duration.ofMillis(20);
    private static final Duration NEVER = Duration.ofDays(1);

    private final Semaphore begun = new Semaphore(0);

    private boolean hasBegun(int rounds) throws InterruptedException {
        return begun.tryAcquire(rounds, 5, TimeUnit.SECONDS);
    }

    private static Thread started(Loop loop) {
        return Thread.ofPlatform().daemon().start(loop);
    }

    @Test
    void anErrorIsNotTheLastRound() throws InterruptedException {
        var loop = new Loop("test", SHORT, () -> {
            begun.release();
            throw new StackOverflowError("as from a machine that is out of something");
        }, () -> true);
        started(loop);
        assertTrue(hasBegun(3));
        loop.stop();
    }

    @Test
    void soonerDoesNotWaitForThePause() throws InterruptedException {
        var loop = new Loop("test", NEVER, begun::release, () -> true);
        started(loop);
        assertFalse(begun.tryAcquire(100, TimeUnit.MILLISECONDS));
        loop.sooner();
        assertTrue(hasBegun(1));
        loop.stop();
    }

    /** What was wanted during a round is not forgotten, and done once however often it was wanted. */
    @Test
    void soonerDuringARoundBringsOneMore() throws InterruptedException {
        var goOn = new Semaphore(0);
        var loop = new Loop("test", NEVER, () -> {
            begun.release();
            goOn.acquireUninterruptibly();
        }, () -> true);
        started(loop);
        loop.sooner();
        assertTrue(hasBegun(1));
        loop.sooner();
        loop.sooner();
        goOn.release(10);
        assertTrue(hasBegun(1));
        assertFalse(begun.tryAcquire(100, TimeUnit.MILLISECONDS));
        loop.stop();
    }

    @Test
    void noRoundBeginsWhileItIsImpossible() throws InterruptedException {
        var possible = new AtomicBoolean();
        var loop = new Loop("test", SHORT, begun::release, possible::get);
        started(loop);
        assertFalse(begun.tryAcquire(200, TimeUnit.MILLISECONDS));
        possible.set(true);
        assertTrue(hasBegun(2));
        loop.stop();
    }

    @Test
    void stopEndsItsThread() throws InterruptedException {
        var loop = new Loop("test", NEVER, begun::release, () -> true);
        var thread = started(loop);
        loop.stop();
        thread.join(Duration.ofSeconds(5));
        assertFalse(thread.isAlive());
        assertEquals(0, begun.availablePermits());
    }
}
