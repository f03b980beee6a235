package org.practiceportal.web.shell;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.practiceportal.web.database.DatabaseWatch;

/** Turns requests away while the database is away or the server goes, and answers those that lost it under way. */
public class DatabaseFilter extends HttpFilter {

    public static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    /** The attribute of a request with the moment of {@link System#nanoTime()} when it began. */
    public static final String BEGUN = "portal.database.begun";

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(DatabaseFilter.class.getName());

    @Inject
    private transient DatabaseWatch database;

    @Inject
    private transient Closing closing;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!needsDatabase(request.getServletPath())) {
            chain.doFilter(request, response);
        } else if (database.isAway() || closing.hasBegun()) {
            Away.answer(request, response, RETRY_AFTER);
        } else {
            pass(request, response, chain);
        }
    }

    private void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var begun = System.nanoTime();
        request.setAttribute(BEGUN, begun);
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException e) {
            if (response.isCommitted() || !database.isReasonOf(e, begun)) {
                throw e;
            }
            LOG.log(Level.FINE, "A request lost the database.", e);
            answerLost(database, request, response);
        }
    }

    /** Answers a request that lost the database while it was under way. */
    public static void answerLost(DatabaseWatch database, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (database.hasKeptNothing((Long) request.getAttribute(BEGUN))) {
            Away.answer(request, response, RETRY_AFTER);
        } else {
            BrokenOff.answer(request, response, RETRY_AFTER);
        }
    }

    /** Whether a page, or anything else that says who is there, is at this path. */
    public static boolean needsDatabase(String path) {
        return !path.startsWith("/jakarta.faces.resource/") && !path.startsWith("/favicon.")
                && !path.startsWith("/health/");
    }
}
