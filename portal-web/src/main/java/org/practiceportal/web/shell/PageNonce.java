package org.practiceportal.web.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/**
 * A form that is answered by a whole page gets a new nonce for that page's scripts. PrimeFaces would take the one that
 * the form sent, which only pages with its own scripts send at all.
 */
class PageNonce extends HttpServletRequestWrapper {

    private static final String NAME = "primefaces.nonce";

    private final String fresh = Base64.getEncoder()
            .encodeToString(UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII));

    PageNonce(HttpServletRequest request) {
        super(request);
    }

    @Override
    public String getParameter(String name) {
        if (!NAME.equals(name)) {
            return super.getParameter(name);
        }
        var sent = "partial/ajax".equals(getHeader("Faces-Request")) ? super.getParameter(NAME) : null;
        return sent == null ? fresh : sent;
    }
}
