package org.practiceportal.web.beans;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** A request as a server hands it over, for whoever reads no more of it than this. */
public final class Asked {

    private final String method;
    private final String path;
    private final Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<String, String[]> parameters = new LinkedHashMap<>();
    private final Map<String, Object> attributes = new HashMap<>();
    private final Map<String, Object> others = new HashMap<>();

    private Asked(String method, String path) {
        this.method = method;
        this.path = path;
        others.putAll(Map.of("getRemoteAddr", "198.51.100.7", "getScheme", "http", "getServerName", "practice.example",
                "getServerPort", 8080, "isSecure", false, "getDispatcherType", DispatcherType.REQUEST,
                "getLocales", Collections.enumeration(List.of(Locale.ENGLISH))));
    }

    public static Asked get(String path) {
        return new Asked("GET", path);
    }

    public static Asked post(String path) {
        return new Asked("POST", path);
    }

    public Asked header(String name, String... values) {
        headers.put(name, List.of(values));
        return this;
    }

    public Asked parameter(String name, String... values) {
        parameters.put(name, values);
        return this;
    }

    public Asked cookies(Cookie... all) {
        return also("getCookies", all);
    }

    public Asked by(String person) {
        return also("getUserPrincipal", (Principal) () -> person);
    }

    /** @param answer to the method of this name */
    public Asked also(String question, Object answer) {
        others.put(question, answer);
        return this;
    }

    public Object attribute(String name) {
        return attributes.get(name);
    }

    public HttpServletRequest request() {
        var answers = new HashMap<String, Function<Object[], Object>>();
        for (var nothing : List.of("getQueryString", "getCookies", "getUserPrincipal", "getContentType",
                "getCharacterEncoding", "getPathInfo")) {
            answers.put(nothing, asked -> null);
        }
        answers.put("getMethod", asked -> method);
        answers.put("getServletPath", asked -> path);
        answers.put("getContextPath", asked -> "/portal");
        answers.put("getRequestURI", asked -> "/portal" + path);
        answers.put("getHeader", asked -> headers.getOrDefault(asked[0], Collections.singletonList(null)).getFirst());
        answers.put("getHeaders", asked -> Collections.enumeration(headers.getOrDefault(asked[0], List.of())));
        answers.put("getHeaderNames", asked -> Collections.enumeration(headers.keySet()));
        answers.put("getParameterMap", asked -> parameters);
        answers.put("getParameterValues", asked -> parameters.get(asked[0]));
        answers.put("getParameter", asked -> parameters.getOrDefault(asked[0], new String[1])[0]);
        answers.put("getAttribute", asked -> attributes.get(asked[0]));
        answers.put("setAttribute", asked -> attributes.put((String) asked[0], asked[1]));
        others.forEach((question, answer) -> answers.put(question, asked -> answer));
        return Given.as(HttpServletRequest.class, answers);
    }
}
