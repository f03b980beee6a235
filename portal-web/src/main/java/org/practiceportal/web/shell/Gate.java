package org.practiceportal.web.shell;

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
import org.practiceportal.web.forms.SilentForms;

/**
 * Stands in front of every request: turns away addresses that servers and
 * proxies read differently, and lets no other site act in a person's name. A form whose browser does not say where it comes
 * from is looked at once it has been read.
 */
public class Gate extends HttpFilter {

    private static final long serialVersionUID = 1L;
    /** As in {@code web.xml}; there, too much is answered like a failure of ours. */
    private static final long LARGEST = 20_971_520;
    private static final Set<String> READING = Set.of("GET", "HEAD");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        SecurityHeaders.put(request, response);
        if (isAmbiguous(request.getRequestURI()) || isStrange(request.getQueryString())) {
            response.sendError(404);
        } else if (!READING.contains(request.getMethod()) && !request.getMethod().equals("POST")) {
            response.sendError(405);
        } else if (request.getMethod().equals("POST") && FormOrigin.of(request) == FormOrigin.ELSEWHERE) {
            SilentForms.refuse(request, response);
        } else if (isTorn(request)) {
            // Not as an error of this request: the page about it would try to read the form as well.
            RelativeRedirects.redirect(response, request.getContextPath() + "/error/404.xhtml");
        } else if (request.getContentLengthLong() > LARGEST) {
            readAway(request);
            RelativeRedirects.redirect(response, request.getContextPath() + "/error/413.xhtml");
        } else {
            pass(request, response, chain);
        }
    }

    private static void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            var clean = new CleanRequest(request);
            chain.doFilter(request.getMethod().equals("POST") ? new PageNonce(clean) : clean,
                    new RelativeRedirects(response));
        } finally {
            forgetFiles(request);
        }
    }

    /** The server sets larger files down on the disk, and would leave them there until it ends. */
    private static void forgetFiles(HttpServletRequest request) throws IOException {
        var type = request.getContentType();
        if (type != null && type.startsWith("multipart/")) {
            try {
                for (var part : request.getParts()) {
                    part.delete();
                }
            } catch (ServletException | IllegalStateException e) {
                // What is no form of ours was not read, and nothing of it set down.
            }
        }
    }

    /**
     * A browser that is answered while it still sends shows a broken connection instead of the answer, so what it sends is
     * read and forgotten; of what is larger still, only the beginning.
     */
    private static void readAway(HttpServletRequest request) throws IOException {
        var body = request.getInputStream();
        var piece = new byte[1 << 16];
        for (long left = 8 * LARGEST; left > 0;) {
            int read = body.read(piece);
            if (read < 0) {
                return;
            }
            left -= read;
        }
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
