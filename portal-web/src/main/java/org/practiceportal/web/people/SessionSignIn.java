package org.practiceportal.web.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.practiceportal.api.CurrentUser;
import org.practiceportal.api.Role;
import org.practiceportal.web.shell.SecurityHeaders;

/**
 * Tells the container at each request who is there, from the session alone, so that it works the same on every
 * instance. Who is not signed in is led to the sign-in page and back again; a page that saves by itself is told so
 * without losing what was typed.
 */
@ApplicationScoped
public class SessionSignIn implements HttpAuthenticationMechanism {

    @Inject
    CurrentUser user;

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response,
            HttpMessageContext context) throws AuthenticationException {
        // The container asks here before any filter, and a redirect to the sign-in page is an answer, too.
        SecurityHeaders.put(request, response);
        if (request.getServletPath().startsWith("/jakarta.faces.resource/")) {
            return context.doNothing();
        }
        var person = user.ifSignedIn();
        if (person.isPresent()) {
            return context.notifyContainerAboutLogin(person.get().id().value(),
                    person.get().roles().stream().map(Role::name).collect(Collectors.toSet()));
        }
        if (!context.isProtected()) {
            return context.doNothing();
        }
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            return sayAway(request, response);
        }
        return context.redirect(signIn(request));
    }

    /** The answer that {@code portal.js} shows as a calm note above what was typed; the page itself stays. */
    private static AuthenticationStatus sayAway(HttpServletRequest request, HttpServletResponse response) {
        try {
            response.setContentType("text/xml");
            response.setCharacterEncoding("UTF-8");
            response.setHeader("Portal-Session", "ended");
            response.getWriter().write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><changes/>"
                    + "</partial-response>");
            return AuthenticationStatus.SEND_CONTINUE;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String signIn(HttpServletRequest request) {
        var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        var from = request.getRequestURI().substring(request.getContextPath().length()) + query;
        return request.getContextPath() + "/signin.xhtml?from=" + URLEncoder.encode(from, StandardCharsets.UTF_8);
    }
}
