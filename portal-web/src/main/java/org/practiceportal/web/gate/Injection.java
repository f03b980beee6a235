package org.practiceportal.web.gate;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Takes what belongs to a request from one thread to another. This server tells the injection of a request's beans only of
 * the thread on which it comes in, and also tells it when that thread leaves; by then another may be at work, so that we
 * tell it first.
 */
final class Injection {

    /** It puts itself there. */
    private static final String LISTENER = "org.jboss.weld.module.web.servlet.WeldInitialListener";
    /** Would warn each time that it is told again; kept, since loggers that nobody keeps forget their level. */
    private static final Logger TOLD_AGAIN = Logger.getLogger("org.jboss.weld.Servlet");

    private final ServletContext context;
    private final ServletRequestListener listener;

    Injection(ServletContext context) {
        this.context = context;
        this.listener = (ServletRequestListener) Objects.requireNonNull(context.getAttribute(LISTENER), LISTENER);
        TOLD_AGAIN.setLevel(Level.SEVERE);
    }

    /** From now on this thread has nothing to do with it. */
    void leave(HttpServletRequest request) {
        listener.requestDestroyed(new ServletRequestEvent(context, request));
    }

    /** From now on this thread works on it. */
    void enter(HttpServletRequest request) {
        listener.requestInitialized(new ServletRequestEvent(context, request));
    }
}
