package org.practiceportal.web.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;

/**
 * Stands in front of the error pages: they are only read, so that a form which was turned away does not act on them,
 * and their content security policy replaces that of the file which is missing.
 */
public class ErrorPages extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(new OnlyRead(request), new OwnPolicy(response));
    }

    /** The page that tells of an error with this status. */
    public static String about(int status) {
        return switch (status) {
            case 403 -> "/error/403.xhtml";
            case 404 -> "/error/404.xhtml";
            case 413 -> "/error/413.xhtml";
            default -> "/error/500.xhtml";
        };
    }

    private static final class OnlyRead extends HttpServletRequestWrapper {

        OnlyRead(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public String getHeader(String name) {
            return "Faces-Request".equalsIgnoreCase(name) ? null : super.getHeader(name);
        }

        @Override
        public String getParameter(String name) {
            return null;
        }

        @Override
        public String[] getParameterValues(String name) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }
    }

    private static final class OwnPolicy extends HttpServletResponseWrapper {

        OwnPolicy(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addHeader(String name, String value) {
            setHeader(name, value);
        }
    }
}
