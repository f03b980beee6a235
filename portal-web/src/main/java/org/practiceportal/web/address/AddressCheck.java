package org.practiceportal.web.address;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.servlet.ServletContext;

/** Refuses the start with an address or a proxy that cannot be meant, before anything is said or kept. */
@ApplicationScoped
class AddressCheck {

    void start(@Observes @Priority(0) @Initialized(ApplicationScoped.class) Object started,
            ServletContext context) {
        TrustedProxies.configured();
        requireServed(PortalAddress.configured(), context.getContextPath());
    }

    /** Below another path than browsers ask for, no cookie and no link would fit. */
    static void requireServed(PortalAddress address, String contextPath) {
        if (!address.path().equals(contextPath)) {
            throw new IllegalStateException("PORTAL_ADDRESS is “" + address + "”, but the portal is served below “"
                    + contextPath + "/”; start it with --contextroot " + OwnCookies.path(address) + ".");
        }
    }
}
