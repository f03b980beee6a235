package org.practiceportal.web.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Stands in front of every request: puts the security headers on every answer, turns away addresses that servers and
 * proxies read differently, and lets no other site act in a person's name. Pages keep no state on the server that a
 * forged form would have to know, so where a form comes from is decided here, by what the browser says of it.
 */
public class Gate extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> READING = Set.of("GET", "HEAD");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        headers(request, response);
        if (isAmbiguous(request.getRequestURI())) {
            response.sendError(404);
        } else if (!READING.contains(request.getMethod()) && !request.getMethod().equals("POST")) {
            response.sendError(405);
        } else if (request.getMethod().equals("POST") && !isOwnPage(request)) {
            response.sendError(403);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void headers(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=()");
        if (request.isSecure() || address().startsWith("https:")) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        if (!request.getServletPath().startsWith("/jakarta.faces.resource/")) {
            response.setHeader("Cache-Control", "no-store");
            if (!request.getServletPath().endsWith(".xhtml")) {
                // Pages get theirs from Faces, with the nonce of their scripts.
                response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; sandbox");
            }
        }
    }

    static boolean isAmbiguous(String path) {
        var lower = path.toLowerCase(java.util.Locale.ROOT);
        return path.contains(";") || path.contains("\\") || path.contains("//") || path.contains("..")
                || lower.contains("%2f") || lower.contains("%5c") || lower.contains("%2e") || lower.contains("%00")
                || lower.contains("%25") || lower.contains("%3b");
    }

    private static boolean isOwnPage(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        var origin = request.getHeader("Origin");
        return origin != null && (origin.equals(address()) || isSameHost(origin, request));
    }

    /** Behind a proxy the configured address is the truth; without one, it may be reached by another of its names. */
    private static boolean isSameHost(String origin, HttpServletRequest request) {
        try {
            var authority = URI.create(origin).getAuthority();
            return authority != null && authority.equals(request.getHeader("Host"));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String address() {
        return ConfigProvider.getConfig().getValue("portal.address", String.class);
    }
}
