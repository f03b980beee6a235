package org.practiceportal.database;

import java.time.Clock;
import java.time.Duration;

/** The only place that asks the machine for the time, as exactly as the databases keep it: to the microsecond. */
public final class WallClock {

    private WallClock() {}

    public static Clock exact() {
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000));
    }
}
