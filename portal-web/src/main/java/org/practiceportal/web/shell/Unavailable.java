package org.practiceportal.web.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Map;

/** Says calmly that there is no place right now. */
public final class Unavailable {

    /** Set on a request that found no place where passphrases are looked at: its page says so. */
    public static final String BUSY = Unavailable.class.getName();

    private Unavailable() {}

    /** Sets status and headers; whoever asks sends the bytes. A script that saves is only told the status: the page stays. */
    public static byte[] prepare(HttpServletRequest request, HttpServletResponse response, Duration retryAfter,
            Map<String, String[]> typed) {
        var page = Away.page(request, "error.busy.help", typed).says("", "page.help").prepare(response, "error.busy",
                retryAfter);
        return PlainPage.isScript(request) ? new byte[0] : page;
    }
}
