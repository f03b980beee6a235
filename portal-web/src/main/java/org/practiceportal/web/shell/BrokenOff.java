package org.practiceportal.web.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;

/**
 * Answers a request that lost the database while it was under way. What it was to keep is kept as a whole or not at all,
 * and which of both, the portal itself does not know: so it says neither, and where to look. What was sent waits meanwhile.
 */
public final class BrokenOff {

    private BrokenOff() {}

    public static void answer(HttpServletRequest request, HttpServletResponse response, Duration retryAfter)
            throws IOException {
        if (PlainPage.isScript(request)) {
            // Not 503, on which whatever was not begun is sent again.
            response.reset();
            SecurityHeaders.put(request, response);
            response.setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        } else if (request.getMethod().equals("POST")) {
            var page = new PlainPage(request).says("lead", "brokenOff.either").says("", "brokenOff.look")
                    .leadsBeside("brokenOff.page");
            var typed = Away.typed(request);
            if (Away.canBeShown(typed)) {
                page.says("", "brokenOff.again").sendsAgain("away.send", typed);
            }
            page.answer(response, "brokenOff", retryAfter);
        } else {
            Away.answer(request, response, retryAfter);
        }
    }
}
