package org.practiceportal.web.backup;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * When a portal makes its backups: each day at a time of the practice's zone, or as soon as it can after it.
 *
 * @param at the time of day
 */
record BackupRhythm(LocalTime at) {

    /** A backup is made each day, and may take its time. */
    static final Duration TOO_OLD = Duration.ofHours(26);
    private static final Duration BETWEEN_TRIES = Duration.ofHours(1);

    /** Empty if somebody else has them made. */
    static Optional<BackupRhythm> of(String setting) {
        return setting.equals("never") ? Optional.empty() : Optional.of(new BackupRhythm(LocalTime.parse(setting)));
    }

    boolean isDue(Instant now, ZoneId zone, Optional<Instant> lastGood, Optional<Instant> lastTry) {
        var there = now.atZone(zone);
        var today = there.with(at);
        var last = (today.isAfter(there) ? today.minusDays(1) : today).toInstant();
        return lastGood.filter(good -> !good.isBefore(last)).isEmpty()
                && lastTry.filter(tried -> tried.isAfter(now.minus(BETWEEN_TRIES)) && !tried.isBefore(last)).isEmpty();
    }

    /** Whether the owner has to know that there is no backup from today or yesterday. */
    static boolean isTooOld(Instant now, Optional<Instant> lastGood) {
        return lastGood.filter(good -> good.isAfter(now.minus(TOO_OLD))).isEmpty();
    }
}
