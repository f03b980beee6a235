package org.practiceportal.web.rounds;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.practiceportal.api.Rounds;
import org.practiceportal.web.database.Disconnection;

/** One kind of work: a round, a pause, and so on, until it is stopped. */
final class Loop implements Rounds.Round, Runnable {

    private static final Logger LOG = Logger.getLogger(Loop.class.getName());

    private final String name;
    private final Duration pause;
    private final Runnable work;
    private final BooleanSupplier possible;
    private final Semaphore wanted = new Semaphore(0);
    private volatile boolean stopped;

    /** @param possible whether a round can be done now; otherwise the next one may */
    Loop(String name, Duration pause, Runnable work, BooleanSupplier possible) {
        this.name = name;
        this.pause = pause;
        this.work = work;
        this.possible = possible;
    }

    @Override
    public void sooner() {
        wanted.release();
    }

    void stop() {
        stopped = true;
        wanted.release();
    }

    @Override
    public void run() {
        while (isTurn()) {
            if (possible.getAsBoolean()) {
                goRound();
            }
        }
    }

    /** Waits for the next turn; {@code false} if there is none. */
    private boolean isTurn() {
        try {
            // The pause is over, or somebody wants it sooner: it is the same round for all who wanted it.
            if (wanted.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                wanted.drainPermits();
            }
            return !stopped;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Whatever it is that went wrong, an error of the machine included, it must not be the last round. */
    private void goRound() {
        try {
            work.run();
        } catch (Throwable e) {
            if (stopped) {
                LOG.log(Level.FINE, "A round ended with the portal.", e);
            } else if (possible.getAsBoolean() && !Disconnection.isIn(e)) {
                LOG.log(Level.WARNING, "A round of " + name + " ended early; the next one follows.", e);
            } else {
                LOG.warning("A round of " + name + " lost the database; the next one follows.");
            }
        }
    }
}
