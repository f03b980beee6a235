package org.practiceportal.web.shell;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Names the session's cookie. Where browsers use https, it is one that no other host and no plain connection can set
 * ({@code __Host-}); {@code SameSite} comes from the start-up commands, since this server ignores it here.
 */
@WebListener
public class SessionCookie implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent start) {
        var https = ConfigProvider.getConfig().getValue("portal.address", String.class).startsWith("https:");
        var cookie = start.getServletContext().getSessionCookieConfig();
        cookie.setHttpOnly(true);
        cookie.setSecure(https);
        cookie.setPath("/");
        cookie.setName(https ? "__Host-SID" : "SID");
    }
}
