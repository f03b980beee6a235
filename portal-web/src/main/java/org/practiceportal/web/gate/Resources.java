package org.practiceportal.web.gate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Scripts, styles and pictures of pages as they were answered last, so that nobody waits for them: the server would open
 * a library and unpack them each time.
 */
final class Resources {

    private static final int LARGEST = 1 << 20;
    private static final int MOST = 8 << 20;
    /** Answers say until when they may be kept, counted from when they were made. */
    private static final long NANOSECONDS = TimeUnit.HOURS.toNanos(1);

    private final Map<String, Resource> kept = new ConcurrentHashMap<>();
    private final AtomicInteger size = new AtomicInteger();

    private record Resource(byte[] bytes, Map<String, List<String>> headers, long since) {}

    private static boolean isOne(HttpServletRequest request) {
        return request.getServletPath().startsWith("/jakarta.faces.resource/") && request.getMethod().equals("GET")
                && request.getHeader("If-Modified-Since") == null && request.getHeader("If-None-Match") == null;
    }

    private static String key(HttpServletRequest request) {
        return request.getRequestURI() + "?" + request.getQueryString();
    }

    /** Prepares the answer, if it is known; {@code null} if somebody has to make it. */
    Spool find(HttpServletRequest request, HttpServletResponse response) {
        var found = isOne(request) ? kept.get(key(request)) : null;
        if (found == null || System.nanoTime() - found.since > NANOSECONDS) {
            return null;
        }
        found.headers.forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
        return Spool.of(found.bytes);
    }

    void keep(HttpServletRequest request, HttpServletResponse response, Spool answer) throws IOException {
        if (!isOne(request) || response.getStatus() != 200 || answer.size() > LARGEST || answer.size() == 0) {
            return;
        }
        var headers = new LinkedHashMap<String, List<String>>();
        for (var name : response.getHeaderNames()) {
            if (!name.equalsIgnoreCase("Set-Cookie")) {
                headers.put(name, List.copyOf(response.getHeaders(name)));
            }
        }
        // Not always among the headers that this server tells.
        if (response.getContentType() != null) {
            headers.putIfAbsent("Content-Type", List.of(response.getContentType()));
        }
        try (var in = answer.open()) {
            add(key(request), new Resource(in.readAllBytes(), headers, System.nanoTime()));
        }
    }

    private void add(String key, Resource made) {
        if (size.addAndGet(made.bytes.length) > MOST) {
            // Somebody asks for what no page names; what pages name comes again.
            kept.clear();
            size.set(made.bytes.length);
        }
        kept.put(key, made);
    }
}
