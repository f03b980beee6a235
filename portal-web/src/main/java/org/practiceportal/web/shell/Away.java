package org.practiceportal.web.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
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
        page(request, "away.kept", typed(request)).answer(response, "away", retryAfter);
    }

    /**
     * Begins with what is to be said first, and goes on with what becomes of that which was sent.
     *
     * @param typed all of it; nothing, where it is not here
     */
    static PlainPage page(HttpServletRequest request, String lead, Map<String, String[]> typed) {
        var page = new PlainPage(request).says("lead", lead);
        if (!request.getMethod().equals("POST")) {
            return page.leadsBack("away.again");
        }
        return canBeShown(typed) && !PlainPage.isScript(request)
                ? page.says("", "away.ready").sendsAgain("away.send", typed)
                : page.says("", "away.back").leadsBack("away.again");
    }

    /** What a page can send again. */
    static Map<String, String[]> typed(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.startsWith("application/x-www-form-urlencoded")
                ? request.getParameterMap()
                : Map.of();
    }

    static boolean canBeShown(Map<String, String[]> typed) {
        return !typed.isEmpty() && typed.keySet().stream().noneMatch(name -> SECRET.matcher(name).matches());
    }
}
