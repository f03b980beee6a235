package org.practiceportal.web.database;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Asks PostgreSQL again and again, on its own connection and thread, whether it serves: answers, can be written to, and
 * keeps what it confirms. So every request knows before it begins, and none waits to find out. When it is away, all
 * connections are cut, so that those who wait already are told, too. The embedded database is away from the moment when the
 * disk has not taken something until it takes something again.
 */
@ApplicationScoped
public class DatabaseWatch {

    private static final Logger LOG = Logger.getLogger(DatabaseWatch.class.getName());
    private static final Duration PAUSE = Duration.ofMillis(500);
    /** For an answer on a connection that is there. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    /** For a new connection while everybody is turned away anyhow; the first of two hosts may be gone without a word. */
    private static final Duration RETURN = Duration.ofSeconds(5);

    @Inject
    Event<DatabaseReturned> returned;

    private Thread thread;
    private volatile Probe probe = new Probe();
    private boolean told;
    private boolean embedded;
    private volatile boolean migrated;
    private volatile String trouble;
    private volatile long lostAt = System.nanoTime();

    /** The tables are there from now on. */
    void begin(boolean inside) {
        migrated = true;
        embedded = inside;
        thread = Thread.ofPlatform().daemon().name("database watch").start(this::watch);
    }

    /** Whether requests that need the database are to be turned away. */
    public boolean isAway() {
        return trouble != null || StorageFaults.pending() != null;
    }

    /** What is wrong, as a sentence for whoever runs the portal. */
    public Optional<String> trouble() {
        return Optional.ofNullable(trouble);
    }

    /** Whether work on the tables can be done now. */
    public boolean isThere() {
        return migrated && !isAway();
    }

    /**
     * Whether a request failed because the database was lost, even if it is back already: not every exception that comes of
     * it says so.
     *
     * @param begun the moment of {@link System#nanoTime()} when the request began
     */
    public boolean isReasonOf(Throwable failure, long begun) {
        return Disconnection.isIn(failure) || isAway() || lostAt - begun > 0 || StorageFaults.since(begun);
    }

    /**
     * Whether nothing was kept of what a request was doing when it lost the database; otherwise nobody knows.
     *
     * @param begun the moment of {@link System#nanoTime()} when the request began
     */
    public boolean hasKeptNothing(long begun) {
        return embedded && !StorageFaults.uncertainSince(begun);
    }

    @PreDestroy
    void stop() {
        if (thread != null) {
            thread.interrupt();
            probe.drop();
            OpenConnections.open();
        }
    }

    private void watch() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                tell(seen());
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException | CancellationException e) {
            // The portal ends.
            return;
        }
    }

    private String seen() {
        if (embedded) {
            return ofTheDisk();
        }
        if (isAway()) {
            return anew(RETURN);
        }
        try {
            return ask(PATIENCE);
        } catch (TimeoutException e) {
            trouble = "PostgreSQL does not answer.";
        } catch (ExecutionException e) {
            // Only this connection may be lost.
            lostAt = System.nanoTime();
        }
        return anew(PATIENCE);
    }

    private String ofTheDisk() {
        var fault = StorageFaults.pending();
        if (fault != null && told && DiskProbe.isWell()) {
            StorageFaults.over();
            return null;
        }
        return fault == null ? null : fault.sentence();
    }

    private String anew(Duration patience) {
        probe.drop();
        probe = new Probe();
        try {
            return ask(patience);
        } catch (TimeoutException e) {
            return "PostgreSQL does not answer.";
        } catch (ExecutionException e) {
            // With no connection left for the watch it serves those who have one, or else says so itself.
            return e.getCause() instanceof SQLException sql && Disconnection.TOO_MANY.equals(sql.getSQLState())
                    ? trouble
                    : "PostgreSQL cannot be reached: " + e.getCause().getMessage();
        }
    }

    private String ask(Duration patience) throws TimeoutException, ExecutionException {
        var asked = probe;
        return Deadline.within(patience, asked::ask).orElse(null);
    }

    private void tell(String found) {
        if (found == null) {
            OpenConnections.open();
            trouble = null;
            if (told) {
                LOG.info("The database is back, and so is the portal.");
                told = false;
                returned.fire(new DatabaseReturned());
            }
            return;
        }
        trouble = found;
        lostAt = System.nanoTime();
        if (!told) {
            LOG.log(Level.WARNING, "The database is away, and everybody is asked to come back soon. {0}", found);
            told = true;
            if (!embedded) {
                OpenConnections.cut();
            }
        }
    }
}
