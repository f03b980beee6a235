package org.practiceportal.web.address;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** Refuses the start below another path than that of the portal's address: no cookie and no link would fit. */
@WebListener
public class ContextPathCheck implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent start) {
        PortalAddress.configured().requireServedBelow(start.getServletContext().getContextPath());
    }
}
