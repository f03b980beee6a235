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
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import org.practiceportal.api.CurrentUser;
import org.practiceportal.api.Person;
import org.practiceportal.api.Role;
import org.practiceportal.web.database.DatabaseFilter;
import org.practiceportal.web.database.DatabaseWatch;
import org.practiceportal.web.shell.Away;
import org.practiceportal.web.shell.RelativeRedirects;
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

    @Inject
    DatabaseWatch database;

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response,
            HttpMessageContext context) throws AuthenticationException {
        // The container asks here before any filter, and a redirect to the sign-in page is an answer, too.
        SecurityHeaders.put(request, response);
        if (!DatabaseFilter.needsDatabase(request.getServletPath())) {
            return context.doNothing();
        }
        if (database.isAway()) {
            return away(request, response);
        }
        Optional<Person> person;
        try {
            person = user.ifSignedIn();
        } catch (RuntimeException e) {
            if (database.isReasonOf(e, System.nanoTime())) {
                return away(request, response);
            }
            throw e;
        }
        if (person.isPresent()) {
            return context.notifyContainerAboutLogin(person.get().id().value(),
                    person.get().roles().stream().map(Role::name).collect(Collectors.toSet()));
        }
        if (!context.isProtected()) {
            return context.doNothing();
        }
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            // The page stays as it is: its script says so calmly, above whatever was typed.
            return context.responseUnauthorized();
        }
        RelativeRedirects.redirect(response, signIn(request));
        return AuthenticationStatus.SEND_CONTINUE;
    }

    /** Before any filter, so it says itself that the database is away; nothing is done yet. */
    private AuthenticationStatus away(HttpServletRequest request, HttpServletResponse response) {
        try {
            Away.answer(request, response, DatabaseFilter.RETRY_AFTER);
            return AuthenticationStatus.SEND_CONTINUE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String signIn(HttpServletRequest request) {
        var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        var from = request.getRequestURI().substring(request.getContextPath().length()) + query;
        return request.getContextPath() + "/signin.xhtml?from=" + URLEncoder.encode(from, StandardCharsets.UTF_8);
    }
}
