package org.practiceportal.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The only place that asks the machine for the time. */
@ApplicationScoped
class WallClock {

    @Produces
    Clock clock() {
        return Clock.systemUTC();
    }
}
