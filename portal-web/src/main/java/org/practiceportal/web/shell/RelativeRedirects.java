package org.practiceportal.web.shell;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/**
 * Redirects by path alone (RFC 9110, 10.2.2). The server would put the host's name in front, taken from the request:
 * from whoever sent it.
 */
public final class RelativeRedirects extends HttpServletResponseWrapper {

    RelativeRedirects(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void sendRedirect(String location) {
        redirect((HttpServletResponse) getResponse(), location);
    }

    /** @param location a path of our own, or a whole address of our own, of which the path is kept */
    public static void redirect(HttpServletResponse response, String location) {
        response.resetBuffer();
        response.setStatus(HttpServletResponse.SC_FOUND);
        response.setHeader("Location", path(location));
    }

    /** Without scheme and host; what is left begins with one slash, so that it leads to no other host either. */
    static String path(String location) {
        return location.replaceFirst("^(?i:https?:)?//+[^/?#]*", "").replaceFirst("^[/\\\\]*", "/");
    }
}
