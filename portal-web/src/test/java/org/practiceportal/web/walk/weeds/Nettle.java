package org.practiceportal.web.walk.weeds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;

/** Fails when the portal starts. */
@ApplicationScoped
public class Nettle {

    void start(@Observes Startup started) {
        throw new UnsupportedOperationException("it stings");
    }
}
