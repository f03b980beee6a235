package org.practiceportal.web.database;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Talks with another machine, for so long in all. What others call a timeout begins anew with every byte that drips in;
 * this does not.
 */
public final class Deadline {

    private Deadline() {}

    /**
     * What {@code talk} gives. It is done on a virtual thread, because interrupting one closes the socket that it waits
     * for: nothing is left behind when the time is over.
     *
     * @throws TimeoutException   if it was not done in time
     * @throws ExecutionException with what it threw
     */
    public static <T> T within(Duration time, Callable<T> talk) throws TimeoutException, ExecutionException {
        var task = new FutureTask<>(talk);
        Thread.ofVirtual().name("talk").start(task);
        try {
            return task.get(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("stopped while waiting");
        } finally {
            task.cancel(true);
        }
    }
}
