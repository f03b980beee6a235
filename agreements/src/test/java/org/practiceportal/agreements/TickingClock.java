package org.practiceportal.agreements;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Each time somebody asks, a second has gone by, so that what comes later is later. */
public final class TickingClock extends Clock {

    private Instant now = Instant.parse("2026-11-03T13:00:00Z");

    synchronized void pass(Duration time) {
        now = now.plus(time);
    }

    synchronized LocalDate today() {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    @Override
    public synchronized Instant instant() {
        now = now.plusSeconds(1);
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
