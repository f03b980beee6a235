package org.practiceportal.agreements.document;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class BackoffTest {

    @Test
    void growsToAnHourAndNeverEnds() {
        var backoff = new Backoff(Duration.ofMinutes(1));
        var now = Instant.parse("2026-11-03T13:07:45Z");
        assertTrue(backoff.isOver("a", now));
        for (var minutes : new int[]{1, 2, 4, 8, 16, 32, 60, 60, 60}) {
            backoff.failed("a", now);
            assertFalse(backoff.isOver("a", now.plus(Duration.ofMinutes(minutes)).minusSeconds(1)));
            now = now.plus(Duration.ofMinutes(minutes));
            assertTrue(backoff.isOver("a", now));
        }
        backoff.failed("a", now);
        backoff.succeeded("a");
        assertTrue(backoff.isOver("a", now));
    }
}
