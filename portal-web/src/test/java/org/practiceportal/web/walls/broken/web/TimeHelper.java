package org.practiceportal.web.walls.broken.web;

import java.time.Instant;

/** Asks the machine for the time, under a name that says nothing. */
public final class TimeHelper {

    public Instant now() {
        return Instant.now();
    }
}
