package org.practiceportal.web.shell;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.practiceportal.web.address.OwnCookies;
import org.practiceportal.web.address.PortalAddress;

/**
 * Names the session's cookie. Where browsers use https, it is one that no other host and no plain connection can set
 * ({@code __Host-}, or below a path {@code __Secure-}); {@code SameSite} is added by {@link ServerAnswers}, since this server
 * ignores it here.
 */
@WebListener
public class SessionCookie implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent start) {
        var address = PortalAddress.configured();
        address.requireServedBelow(start.getServletContext().getContextPath());
        var cookie = start.getServletContext().getSessionCookieConfig();
        cookie.setHttpOnly(true);
        cookie.setSecure(address.isHttps());
        cookie.setPath(OwnCookies.path(address));
        cookie.setName(OwnCookies.name("SID", address));
    }
}
