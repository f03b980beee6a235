package org.practiceportal.web.shell;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;

/**
 * Knows when the process was told to end. From then on new requests are turned away, and those under way have the time
 * that the server is given by {@code --shutdowngrace}.
 */
@ApplicationScoped
public class Closing {

    private final Thread hook = new Thread(this::begin, "closing");
    private volatile boolean begun;

    void start(@Observes Startup started) {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private void begin() {
        begun = true;
    }

    public boolean hasBegun() {
        return begun;
    }

    /** Without the process: another deployment may follow. */
    @PreDestroy
    void forget() {
        if (!begun) {
            Runtime.getRuntime().removeShutdownHook(hook);
        }
    }
}
