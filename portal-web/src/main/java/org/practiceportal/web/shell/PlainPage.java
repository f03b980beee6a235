package org.practiceportal.web.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.practiceportal.api.Text;

/** A page that needs nothing but this class and the words: neither Faces nor the database, nor to know who reads it. */
final class PlainPage {

    private static final String POLICY = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; "
            + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final HttpServletRequest request;
    private final Locale language;
    private final StringBuilder content = new StringBuilder();

    PlainPage(HttpServletRequest request) {
        this.request = request;
        this.language = language(request);
    }

    private static Locale language(HttpServletRequest request) {
        var cookies = request.getCookies();
        return Stream.of(cookies == null ? new jakarta.servlet.http.Cookie[0] : cookies)
                .filter(cookie -> cookie.getName().equals(Words.COOKIE)).map(cookie -> Languages.of(cookie.getValue()))
                .findFirst().orElseGet(() -> Languages.best(request.getLocales()));
    }

    private String say(String key) {
        return safe(Spoken.in(language, ZoneOffset.UTC, Text.of(Words.BUNDLE, key)));
    }

    PlainPage says(String kind, String key) {
        content.append("<p class=\"").append(kind).append("\">").append(say(key)).append("</p>");
        return this;
    }

    /** A link to the page that was asked for. */
    PlainPage leadsBack(String key) {
        return leads(key, "");
    }

    /** The same, while this page stays open. */
    PlainPage leadsBeside(String key) {
        return leads(key, " target=\"_blank\" rel=\"noopener\"");
    }

    private PlainPage leads(String key, String where) {
        content.append("<div class=\"actions\"><a class=\"button\" href=\"").append(here()).append('"').append(where)
                .append('>').append(say(key)).append("</a></div>");
        return this;
    }

    /** A button that sends the same form with everything in it. */
    PlainPage sendsAgain(String key, Map<String, String[]> fields) {
        content.append("<form method=\"post\" action=\"").append(here()).append("\">");
        fields.forEach((name, values) -> Arrays.stream(values).forEach(value -> content
                .append("<input type=\"hidden\" name=\"").append(safe(name)).append("\" value=\"").append(safe(value))
                .append("\"/>")));
        content.append("<div class=\"actions\"><button class=\"button\" type=\"submit\">").append(say(key))
                .append("</button></div></form>");
        return this;
    }

    private String here() {
        var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        return safe(request.getRequestURI() + query);
    }

    /** Answers with status 503, which tells programs to come back. */
    void answer(HttpServletResponse response, String title, Duration retryAfter) throws IOException {
        var bytes = prepare(response, title, retryAfter);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    /** The same, but for the bytes, which the caller sends. */
    byte[] prepare(HttpServletResponse response, String title, Duration retryAfter) {
        response.reset();
        SecurityHeaders.put(request, response);
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Retry-After", Long.toString(Math.max(1, retryAfter.toSeconds())));
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("text/html");
        response.setCharacterEncoding("UTF-8");
        return page(say(title)).getBytes(StandardCharsets.UTF_8);
    }

    /** Whether a script of a page asks, which says in its own place what the status means. */
    static boolean isScript(HttpServletRequest request) {
        return "partial/ajax".equals(request.getHeader("Faces-Request"));
    }

    private String page(String title) {
        var files = request.getContextPath() + "/jakarta.faces.resource/";
        return Stream.of("<!DOCTYPE html>", "<html lang=\"" + language.toLanguageTag() + "\">", "<head>",
                "<meta charset=\"UTF-8\"/>",
                "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>",
                "<meta name=\"robots\" content=\"noindex\"/>", "<title>" + say("page.tab") + "</title>",
                "<link rel=\"stylesheet\" href=\"" + files + "theme.css.xhtml?ln=primefaces-portal\"/>",
                "<link rel=\"stylesheet\" href=\"" + files + "portal.css.xhtml?ln=portal\"/>",
                "<link rel=\"stylesheet\" href=\"" + files + "parts.css.xhtml?ln=portal\"/>", "</head>",
                "<body><div class=\"frame\"><main id=\"content\" class=\"page letter\">",
                "<div class=\"head\"><h1>" + title + "</h1></div>", content, "</main></div></body>", "</html>", "")
                .collect(Collectors.joining("\n"));
    }

    private static String safe(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
                .replace("\n", "&#10;").replace("\r", "&#13;");
    }
}
