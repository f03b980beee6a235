package org.practiceportal.web.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.regex.Pattern;

/**
 * Turns a request away before anything is done with it. What was sent stays on the page that says so, ready to be sent
 * again, but for files, which no page can send, and for what nobody should find on a page.
 */
public final class Away {

    private static final Pattern SECRET = Pattern.compile("(?i).*(pass|code|secret|:new$|:current$).*");

    private Away() {}

    public static void answer(HttpServletRequest request, HttpServletResponse response, Duration retryAfter)
            throws IOException {
        var page = new PlainPage(request).says("lead", "away.kept");
        if (!request.getMethod().equals("POST")) {
            page.leadsBack("away.again");
        } else if (!PlainPage.isScript(request) && canSendAgain(request)) {
            page.says("", "away.ready").sendsAgain("away.send", request.getParameterMap());
        } else {
            page.says("", "away.back").leadsBack("away.again");
        }
        page.answer(response, "away", retryAfter);
    }

    private static boolean canSendAgain(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.startsWith("application/x-www-form-urlencoded")
                && request.getParameterMap().keySet().stream().noneMatch(name -> SECRET.matcher(name).matches());
    }
}
