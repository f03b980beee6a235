package org.practiceportal.web.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** When a backup is made, and when the owner hears that none was. */
class BackupRhythmTest {

    private static final BackupRhythm AT_THREE = BackupRhythm.of("03:00").orElseThrow();
    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    /** Three o'clock in Chicago. */
    private static final Instant THREE = Instant.parse("2026-03-02T09:00:00Z");

    private static boolean isDue(Duration after, Duration good, Duration tried) {
        return AT_THREE.isDue(THREE.plus(after), CHICAGO, Optional.ofNullable(good).map(THREE::plus),
                Optional.ofNullable(tried).map(THREE::plus));
    }

    @Test
    void onceADayAtItsTime() {
        var yesterday = Duration.ofDays(-1);
        assertFalse(isDue(Duration.ofSeconds(-1), yesterday, yesterday));
        assertTrue(isDue(Duration.ZERO, yesterday, yesterday));
        assertFalse(isDue(Duration.ofMinutes(5), Duration.ZERO, Duration.ZERO));
        assertFalse(isDue(Duration.ofHours(23), Duration.ZERO, Duration.ZERO));
        assertTrue(isDue(Duration.ofHours(24), Duration.ZERO, Duration.ZERO));
    }

    @Test
    void whatWasMissedIsMadeUpFor() {
        assertTrue(isDue(Duration.ofHours(7), Duration.ofDays(-1), Duration.ofDays(-1)));
        assertTrue(isDue(Duration.ofHours(7), null, null));
    }

    @Test
    void whatFailedIsTriedAgainAfterAnHour() {
        var yesterday = Duration.ofDays(-1);
        assertFalse(isDue(Duration.ofMinutes(59), yesterday, Duration.ZERO));
        assertTrue(isDue(Duration.ofMinutes(60), yesterday, Duration.ZERO));
        assertTrue(isDue(Duration.ofMinutes(5), yesterday, Duration.ofMinutes(-20)), "that try was yesterday's");
    }

    @Test
    void whereAnotherProgramAsksForThemThereIsNone() {
        assertEquals(Optional.empty(), BackupRhythm.of("never"));
    }

    @Test
    void afterADayAndTwoHoursTheOwnerHearsOfIt() {
        assertTrue(BackupRhythm.isTooOld(THREE, Optional.empty()));
        assertTrue(BackupRhythm.isTooOld(THREE.plus(Duration.ofHours(26)), Optional.of(THREE)));
        assertFalse(BackupRhythm.isTooOld(THREE.plus(Duration.ofHours(26).minusSeconds(1)), Optional.of(THREE)));
    }
}
