package org.practiceportal.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import org.practiceportal.database.WallClock;

/** The clock of everybody who injects one. */
@ApplicationScoped
class PortalClock {

    @Produces
    Clock clock() {
        return WallClock.exact();
    }
}
