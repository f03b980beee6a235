package org.practiceportal.web.people;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.practiceportal.api.CurrentUser;
import org.practiceportal.web.shell.DatabaseFilter;

/** Whoever's session is over acts no longer, and is a visitor from now on. */
public class AccountCheck extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    transient CurrentUser user;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (DatabaseFilter.needsDatabase(request.getServletPath()) && request.getUserPrincipal() != null
                && user.ifSignedIn().isEmpty() && SessionSignIn.isProtected(request)) {
            // The token stays with the browser: this answer may come after that of a sign-in, and would take the new one.
            SessionSignIn.ask(request, response);
            return;
        }
        chain.doFilter(request, response);
    }
}
