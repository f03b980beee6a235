package org.practiceportal.web.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.practiceportal.web.address.PortalAddress;

/** The headers that every answer has, redirects and errors included. */
public final class SecurityHeaders {

    /** The content security policy of whatever is no page. */
    static final String NOTHING = "default-src 'none'; frame-ancestors 'none'; sandbox";

    private SecurityHeaders() {}

    public static void put(HttpServletRequest request, HttpServletResponse response) {
        everywhere(PortalAddress.configured().isHttps()).forEach(response::setHeader);
        if (!request.getServletPath().startsWith("/jakarta.faces.resource/")) {
            response.setHeader("Cache-Control", "no-store");
            if (!request.getServletPath().endsWith(".xhtml")) {
                // Pages get theirs from Faces, with the nonce of their scripts.
                response.setHeader("Content-Security-Policy", NOTHING);
            }
        }
    }

    static Map<String, String> everywhere(boolean https) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("X-Content-Type-Options", "nosniff");
        // Not "no-referrer": with that, browsers do not say of our own forms where they come from.
        headers.put("Referrer-Policy", "same-origin");
        headers.put("X-Frame-Options", "DENY");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=()");
        if (https) {
            // Other hosts below this name are not ours to speak for.
            headers.put("Strict-Transport-Security", "max-age=31536000");
        }
        return headers;
    }
}
