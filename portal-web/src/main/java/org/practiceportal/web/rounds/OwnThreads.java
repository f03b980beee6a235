package org.practiceportal.web.rounds;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.practiceportal.api.Rounds;
import org.practiceportal.web.database.DatabaseReturned;
import org.practiceportal.web.database.DatabaseWatch;
import org.practiceportal.web.database.OneAtATime;
import org.practiceportal.web.shell.Closing;
import org.practiceportal.web.shell.UnderWay;

/**
 * The rounds, each on a thread of its own. The server's scheduled executor has one thread for all, so that a mail server
 * that drips would keep signed agreements from their seals.
 */
@ApplicationScoped
class OwnThreads implements Rounds, UnderWay {

    private static final Duration FAREWELL = Duration.ofSeconds(5);

    @Inject
    DatabaseWatch database;

    @Inject
    Closing closing;

    @Inject
    RoundKinds kinds;

    private volatile boolean ending;

    private final Map<Loop, Thread> threads = new ConcurrentHashMap<>();

    @PostConstruct
    void begin() {
        closing.waitFor(this);
    }

    @Override
    public Round every(String name, Duration pause, Runnable work) {
        var kind = kinds.add(name, pause, work);
        return begun(name, pause, () -> OneAtATime.unlessElsewhere(name, kind));
    }

    @Override
    public boolean isEnding() {
        return ending;
    }

    @Override
    public void finish() {
        ending = true;
        threads.keySet().forEach(Loop::stop);
    }

    @Override
    public boolean isFinished() {
        return threads.values().stream().noneMatch(Thread::isAlive);
    }

    @Override
    public Round onEachInstance(String name, Duration pause, Runnable work) {
        return begun(name, pause, kinds.add(name, pause, work));
    }

    private Round begun(String name, Duration pause, Runnable work) {
        var loop = new Loop(name, pause, work, database::isThere);
        var thread = factory().newThread(loop);
        thread.setName("round: " + name);
        threads.put(loop, thread);
        thread.start();
        return loop;
    }

    /** Its threads belong to the application, as transactions ask. The server binds no resource field of this type. */
    private static ManagedThreadFactory factory() {
        try {
            return InitialContext.doLookup("java:comp/DefaultManagedThreadFactory");
        } catch (NamingException e) {
            throw new IllegalStateException("The server gives no threads.", e);
        }
    }

    /** What could not be done meanwhile need not wait for the pause. */
    void hear(@Observes DatabaseReturned returned) {
        threads.keySet().forEach(Loop::sooner);
    }

    /** A round that is under way may end well; one that does not end is left to the process. */
    @PreDestroy
    void stop() {
        finish();
        var last = System.nanoTime() + FAREWELL.toNanos();
        try {
            for (var thread : threads.values()) {
                thread.join(Duration.ofNanos(Math.max(1, last - System.nanoTime())));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
