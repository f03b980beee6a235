package org.practiceportal.web.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.eclipse.microprofile.config.ConfigProvider;

/** The headers that every answer has, redirects and errors included. */
public final class SecurityHeaders {

    private SecurityHeaders() {}

    public static void put(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=()");
        if (address().startsWith("https:")) {
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

    static String address() {
        return ConfigProvider.getConfig().getValue("portal.address", String.class);
    }
}
