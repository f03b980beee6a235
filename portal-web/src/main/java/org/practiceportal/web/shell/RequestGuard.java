package org.practiceportal.web.shell;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.practiceportal.web.forms.FormOrigin;

/**
 * Stands in front of every request: turns away addresses that servers and
 * proxies read differently, and lets no other site act in a person's name. A form whose browser does not say where it comes
 * from is looked at once it has been read.
 */
public class RequestGuard extends HttpFilter {

    private static final long serialVersionUID = 1L;
    /** Status of the error that a request is answered with, where there is a place to show the page about it. */
    public static final String REFUSAL = RequestGuard.class.getName();
    private static final Set<String> READING = Set.of("GET", "HEAD");

    @Inject
    private transient Closing closing;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        SecurityHeaders.put(request, response);
        if (closing.isLeaving()) {
            // The next one on this connection would meet nobody.
            response.setHeader("Connection", "close");
        }
        if (isAmbiguous(request.getRequestURI()) || isStrange(request.getQueryString())) {
            request.setAttribute(REFUSAL, 404);
        } else if (!READING.contains(request.getMethod()) && !request.getMethod().equals("POST")) {
            request.setAttribute(REFUSAL, 405);
        } else if (request.getMethod().equals("POST") && FormOrigin.of(request) == FormOrigin.ELSEWHERE) {
            request.setAttribute(REFUSAL, 403);
        } else if (isTorn(request)) {
            // Not as an error of this request: the page about it would try to read the form as well.
            RelativeRedirects.redirect(response, request.getContextPath() + ErrorPages.about(404));
            return;
        }
        chain.doFilter(request, new RelativeRedirects(response));
    }

    static boolean isAmbiguous(String path) {
        var lower = path.toLowerCase(java.util.Locale.ROOT);
        return path.contains(";") || path.contains("\\") || path.contains("//") || path.contains("..")
                || lower.contains("%2f") || lower.contains("%5c") || lower.contains("%2e") || lower.contains("%00")
                || lower.contains("%25") || lower.contains("%3b");
    }

    /** Of several parts, and does not say what is between them; or in letters that nobody knows. */
    private static boolean isTorn(HttpServletRequest request) {
        var type = request.getContentType();
        var letters = request.getCharacterEncoding();
        try {
            return type != null && type.startsWith("multipart/") && !type.contains("boundary=")
                    || letters != null && !Charset.isSupported(letters);
        } catch (IllegalArgumentException e) {
            return true;
        }
    }

    /**
     * Faces takes an address for a form that was sent if it speaks like one: then a link, which may come from anywhere, would
     * act in a person's name.
     */
    static boolean isStrange(String query) {
        try {
            var words = query == null ? "" : URLDecoder.decode(query, StandardCharsets.UTF_8);
            return words.contains("jakarta.faces.") || words.indexOf('\0') >= 0;
        } catch (IllegalArgumentException e) {
            return true;
        }
    }
}
