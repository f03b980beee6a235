package org.practiceportal.web.shell;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How the portal ends when it is told to: first it says that it is leaving, and still serves, so that whoever shares the
 * requests out sends them elsewhere; then it takes nothing new and finishes what is under way; then the server goes. The
 * launcher waits for it. Where another program has started the server, what is under way has the time of
 * {@code --shutdowngrace}.
 */
@ApplicationScoped
public class Closing {

    private static final Logger LOG = Logger.getLogger(Closing.class.getName());
    /** Under this name the launcher, which shares no class with us, finds what to run before the server ends. */
    private static final String CLOSING = "portal.closing";
    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);
    /** Between two looks a request may have been on its way from the server to us. */
    private static final int LOOKS = 3;

    @Inject
    @ConfigProperty(name = "portal.stop.notice")
    Optional<Duration> notice;

    @Inject
    @ConfigProperty(name = "portal.stop.within")
    Duration within;

    private final List<UnderWay> work = new CopyOnWriteArrayList<>();
    private Thread hook;
    private volatile boolean leaving;
    private volatile boolean begun;

    void start(@Observes Startup started) {
        System.getProperties().put(CLOSING, (Runnable) this::close);
        hook = new Thread(this::close, "closing");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    public void waitFor(UnderWay something) {
        work.add(something);
    }

    /** Whether requests are better sent to another instance. */
    public boolean isLeaving() {
        return leaving;
    }

    /** Whether the server goes now, so that a request would not be finished. */
    public boolean hasBegun() {
        return begun;
    }

    synchronized void close() {
        if (leaving) {
            return;
        }
        leaving = true;
        try {
            Thread.sleep(notice.orElse(Duration.ZERO));
            work.forEach(UnderWay::finish);
            var end = System.nanoTime() + within.toNanos();
            var idle = 0;
            while (idle < LOOKS && System.nanoTime() < end) {
                Thread.sleep(LOOK_AGAIN);
                idle = work.stream().allMatch(UnderWay::isFinished) ? idle + 1 : 0;
            }
            LOG.info(idle == LOOKS
                    ? "Everything that was under way is done."
                    : "Not everything that was under way was done in time.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        begun = true;
    }

    /** Without the process: another deployment may follow. */
    @PreDestroy
    void forget() {
        System.getProperties().remove(CLOSING);
        if (!leaving) {
            Runtime.getRuntime().removeShutdownHook(hook);
        }
    }
}
