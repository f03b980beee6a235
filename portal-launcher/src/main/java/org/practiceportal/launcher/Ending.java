package org.practiceportal.launcher;

import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What happens when the process is told to end: the application finishes what is under way, and only then the server goes. The
 * server's own way begins with the signal, so the signal is taken before it. Java offers that in {@code sun.misc} alone, which
 * is called by its name; without it, or for another signal, the server ends at once.
 */
final class Ending {

    private static final Logger LOG = Logger.getLogger(Ending.class.getName());
    /** Under this name the application leaves what it does before the server goes; it returns in any case. */
    private static final String CLOSING = "portal.closing";
    /** With the code that a process ends with which does not listen to the signal. */
    private static final Map<String, Integer> SIGNALS = Map.of("TERM", 143, "INT", 130);

    private Ending() {}

    static void listen() {
        SIGNALS.forEach((name, code) -> {
            try {
                var signal = Class.forName("sun.misc.Signal");
                var handler = Class.forName("sun.misc.SignalHandler");
                signal.getMethod("handle", signal, handler).invoke(null,
                        signal.getConstructor(String.class).newInstance(name),
                        Proxy.newProxyInstance(handler.getClassLoader(), new Class<?>[]{handler},
                                (proxy, method, told) -> told(code)));
            } catch (ReflectiveOperationException | RuntimeException e) {
                LOG.log(Level.FINE, name + " is left to the server.", e);
            }
        });
    }

    /** A second signal waits for the first one's end. */
    private static synchronized Object told(int code) {
        if (System.getProperties().get(CLOSING) instanceof Runnable closing) {
            closing.run();
        }
        // Nothing is left to be waited for.
        System.setProperty(Server.GRACE, "0");
        System.exit(code);
        return null;
    }
}
