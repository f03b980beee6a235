package org.practiceportal.web.gate;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;
import org.practiceportal.web.address.Network;
import org.practiceportal.web.address.PortalPage;

/** Which requests are worked on side by side. Each lane has its own places, so that a crowd in one leaves the others free. */
final class Lanes {

    private static final Set<String> PASSPHRASES = Set.of(PortalPage.SIGN_IN.path(), PortalPage.WELCOME.path(),
            PortalPage.FIRST_RUN.path(),
            PortalPage.ACCOUNT.path(), PortalPage.RECORD.path());
    private static final Duration BRIEFLY = Duration.ofSeconds(5);

    /** Together no more than the database has connections. */
    final Lane known;
    final Lane visitors;
    final Lane passphrases;
    final Lane files;

    Lanes(ScheduledExecutorService clock) {
        known = new Lane(8, 400, 40, BRIEFLY, clock);
        visitors = new Lane(4, 400, 200, BRIEFLY, clock);
        passphrases = new Lane(3, 400, 200, Duration.ofSeconds(15), clock);
        files = new Lane(3, 64, 16, Duration.ofSeconds(15), clock);
    }

    /** {@code null} for what is served without any work: it never waits. */
    Lane of(HttpServletRequest request) {
        var path = request.getServletPath();
        if (path.startsWith("/favicon.") || path.startsWith("/health/")) {
            return null;
        }
        if (request.getMethod().equals("POST")) {
            if (ReceivedRequest.isMultipart(request)) {
                return files;
            }
            if (PASSPHRASES.contains(path)) {
                return passphrases;
            }
        }
        return Limits.isKnown(request) ? known : visitors;
    }

    /** Whose turn it is: a person's, or that of a network whose people nobody knows yet. */
    static String who(HttpServletRequest request) {
        var person = request.getUserPrincipal();
        return person != null ? person.getName() : Network.of(request.getRemoteAddr());
    }
}
