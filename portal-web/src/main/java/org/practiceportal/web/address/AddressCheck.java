package org.practiceportal.web.address;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;

/** Refuses the start with an address or a proxy that cannot be meant, before anything is said or kept. */
@ApplicationScoped
class AddressCheck {

    void start(@Observes @Priority(0) @Initialized(ApplicationScoped.class) Object started) {
        PortalAddress.configured();
        TrustedProxies.configured();
    }
}
