package org.practiceportal.web.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long somebody waits who does not know the passphrase. */
class SignInAttemptsTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void theFirstIsCounted() {
        assertEquals(1, new SignInAttempts("id", NOW).failures());
    }

    @Test
    void nobodyWaitsAtFirst() {
        assertFalse(new SignInAttempts("id", NOW).mustWait(NOW));
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "2, 0", "3, 1", "4, 2", "5, 4", "6, 8", "7, 16", "8, 30", "9, 30", "100, 30"})
    void theWaitDoublesUpToHalfAMinute(int failures, int seconds) {
        var attempts = after(failures);
        assertEquals(seconds > 0, attempts.mustWait(NOW));
        assertEquals(seconds > 0, attempts.mustWait(NOW.plusSeconds(seconds).minusMillis(1)));
        assertFalse(attempts.mustWait(NOW.plusSeconds(seconds)));
    }

    @Test
    void eachCountsOneMoreUntilADayHasPassed() {
        var attempts = after(7);
        assertEquals(8, attempts.next(NOW.plus(Duration.ofHours(23))));
        assertEquals(1, attempts.next(NOW.plus(Duration.ofHours(24))));
    }

    private static SignInAttempts after(int failures) {
        return new SignInAttempts("id", failures, NOW);
    }
}
