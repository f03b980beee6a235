package org.practiceportal.web.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/**
 * The calm page for whoever cannot be served right now. It asks nobody for anything, neither the database nor a
 * session, so that it is there when they are not. A script that saves is only told the status: the page stays.
 */
public final class Unavailable {

    /** Set on a request that found no place where passphrases are looked at: its page says so. */
    public static final String BUSY = Unavailable.class.getName();

    private static final String BUNDLE = "org.practiceportal.web.messages";
    private static final String POLICY = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="{0}">
            <head>
            <meta charset="UTF-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex">
            <title>{1}</title>
            <link rel="stylesheet" href="{5}/jakarta.faces.resource/portal.css.xhtml?ln=portal">
            </head>
            <body>
            <div class="frame"><main class="page letter">
            <h1>{2}</h1>
            <p class="lead">{3}</p>
            <p>{4}</p>
            </main></div>
            </body>
            </html>
            """;

    private Unavailable() {}

    /** Answers at once. */
    public static void answer(HttpServletRequest request, HttpServletResponse response, Duration retryAfter)
            throws IOException {
        var page = prepare(request, response, retryAfter);
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }

    /** Sets status and headers; whoever asks sends the bytes. */
    public static byte[] prepare(HttpServletRequest request, HttpServletResponse response, Duration retryAfter) {
        response.reset();
        SecurityHeaders.put(request, response);
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Retry-After", Long.toString(Math.max(1, retryAfter.toSeconds())));
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            return new byte[0];
        }
        response.setHeader("Content-Security-Policy", POLICY);
        response.setContentType("text/html");
        response.setCharacterEncoding("UTF-8");
        var language = language(request);
        var words = ResourceBundle.getBundle(BUNDLE, language, Unavailable.class.getClassLoader());
        return MessageFormat.format(PAGE.replace("'", "''"), language.toLanguageTag(), words.getString("page.tab"),
                words.getString("error.busy"), words.getString("error.busy.help"), words.getString("page.help"),
                request.getContextPath()).getBytes(StandardCharsets.UTF_8);
    }

    private static Locale language(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies()).flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(Words.COOKIE)).findFirst()
                .map(cookie -> Languages.of(cookie.getValue())).orElseGet(() -> Languages.best(request.getLocales()));
    }
}
