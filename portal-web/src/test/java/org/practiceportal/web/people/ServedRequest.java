package org.practiceportal.web.people;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.practiceportal.web.beans.Given;

/** A request as a server hands it over, with what it is answered. */
final class ServedRequest {

    final Map<String, Object> attributes = new HashMap<>();
    /** What the browser keeps. */
    final Map<String, Cookie> cookies = new HashMap<>();
    final Map<String, String> headers = new HashMap<>();
    final Map<String, String> answered = new HashMap<>();
    private final String path;
    private final String query;
    String principal;
    int status = 200;

    ServedRequest(String path, String query) {
        this.path = path;
        this.query = query;
    }

    HttpServletRequest request() {
        return Given.as(HttpServletRequest.class, Map.ofEntries(
                answer("getServletPath", asked -> path),
                answer("getRequestURI", asked -> "/portal" + path),
                answer("getContextPath", asked -> "/portal"),
                answer("getQueryString", asked -> query),
                answer("getHeader", asked -> headers.get(asked[0])),
                answer("getUserPrincipal", asked -> principal == null ? null : (Principal) () -> principal),
                answer("getAttribute", asked -> attributes.get(asked[0])),
                answer("setAttribute", asked -> attributes.put((String) asked[0], asked[1])),
                answer("removeAttribute", asked -> attributes.remove(asked[0])),
                answer("getCookies", asked -> cookies.values().toArray(Cookie[]::new))));
    }

    private Cookie keep(Cookie cookie) {
        return cookie.getMaxAge() == 0
                ? cookies.remove(cookie.getName())
                : cookies.put(cookie.getName(), cookie);
    }

    HttpServletResponse response() {
        return Given.as(HttpServletResponse.class,
                Map.of("resetBuffer", asked -> null, "setStatus", asked -> status = (int) asked[0], "setHeader",
                        asked -> answered.put((String) asked[0], (String) asked[1]), "addCookie",
                        asked -> keep((Cookie) asked[0])));
    }

    private static Map.Entry<String, Function<Object[], Object>> answer(String method,
            Function<Object[], Object> answer) {
        return Map.entry(method, answer);
    }
}
