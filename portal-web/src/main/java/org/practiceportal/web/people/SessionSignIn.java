package org.practiceportal.web.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.stream.Collectors;
import org.practiceportal.api.Role;
import org.practiceportal.web.address.PortalPage;
import org.practiceportal.web.shell.RelativeRedirects;
import org.practiceportal.web.shell.SecurityHeaders;

/**
 * Tells the container at each request who is there, from the browser's token alone, so that it works the same on every
 * instance, and nobody waits here for the database: whether the session goes on is looked at later, by
 * {@link AccountCheck}. Who is not signed in is led to the sign-in page and back again; a page that saves by itself is
 * told so without losing what was typed.
 */
@ApplicationScoped
public class SessionSignIn implements HttpAuthenticationMechanism {

    private static final String PROTECTED = SessionSignIn.class.getName() + ".protected";

    @Inject
    OwnSession session;

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response,
            HttpMessageContext context) throws AuthenticationException {
        // The container asks here before any filter, and a redirect to the sign-in page is an answer, too.
        SecurityHeaders.put(request, response);
        if (request.getServletPath().startsWith("/jakarta.faces.resource/")) {
            return context.doNothing();
        }
        request.setAttribute(PROTECTED, context.isProtected());
        var token = session.recognized(request);
        if (token.isPresent()) {
            return context.notifyContainerAboutLogin(token.get().person().value(),
                    token.get().roles().stream().map(Role::name).collect(Collectors.toSet()));
        }
        if (!context.isProtected()) {
            return context.doNothing();
        }
        ask(request, response);
        return AuthenticationStatus.SEND_CONTINUE;
    }

    /** Whether whoever's session this is had this role when it began; none is known of visitors. */
    public static boolean is(Role role, HttpServletRequest request) {
        return OwnSession.token(request).filter(token -> token.roles().contains(role)).isPresent();
    }

    /** Whether only people who have signed in see this. */
    static boolean isProtected(HttpServletRequest request) {
        return Boolean.TRUE.equals(request.getAttribute(PROTECTED));
    }

    static void ask(HttpServletRequest request, HttpServletResponse response) {
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            // The page stays as it is: its script says so calmly, above whatever was typed.
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            RelativeRedirects.redirect(response, signIn(request));
        }
    }

    private static String signIn(HttpServletRequest request) {
        var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        var from = request.getRequestURI().substring(request.getContextPath().length()) + query;
        return request.getContextPath() + PortalPage.SIGN_IN.with("from", from);
    }
}
