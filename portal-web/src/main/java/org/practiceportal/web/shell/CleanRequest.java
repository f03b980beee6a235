package org.practiceportal.web.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What was typed, without the characters that can come along with pasted text and that no XML may hold: an answer that is
 * put into a page piece by piece would not be read, and PostgreSQL keeps no NUL. Office programs break lines with two of
 * them.
 */
class CleanRequest extends HttpServletRequestWrapper {

    private static final Pattern LINE_BREAK = Pattern.compile("[\\x0B\\f]");
    private static final Pattern UNREADABLE = Pattern.compile("[\\x00-\\x08\\x0E-\\x1F\\p{Cs}\\uFFFE\\uFFFF]");

    CleanRequest(HttpServletRequest request) {
        super(request);
    }

    /** A page is the same whether its request came here at once or was handed on; libraries would make a difference. */
    @Override
    public Object getAttribute(String name) {
        return name.startsWith("jakarta.servlet.forward.") ? null : super.getAttribute(name);
    }

    @Override
    public String getParameter(String name) {
        return clean(super.getParameter(name));
    }

    @Override
    public String[] getParameterValues(String name) {
        var values = super.getParameterValues(name);
        return values == null ? null : clean(values);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        var all = new LinkedHashMap<String, String[]>();
        super.getParameterMap().forEach((name, values) -> all.put(name, clean(values)));
        return all;
    }

    private static String[] clean(String[] values) {
        return Stream.of(values).map(CleanRequest::clean).toArray(String[]::new);
    }

    static String clean(String typed) {
        return typed == null ? null : UNREADABLE.matcher(LINE_BREAK.matcher(typed).replaceAll("\n")).replaceAll("");
    }
}
