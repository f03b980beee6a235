package org.practiceportal.web.rounds;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * How a kind of round is doing, on whichever instance.
 *
 * @param name     of the work
 * @param pause    between two rounds
 * @param since    when this instance began with it
 * @param wellAt   when one last ended well; {@code null} if none has
 * @param failedAt when one last failed; {@code null} if none has
 */
public record RoundState(String name, Duration pause, Instant since, Instant wellAt, Instant failedAt) {

    /** No round is longer: whoever takes longer loses the turn. */
    private static final Duration LONGEST = Duration.ofHours(1);

    /** Whether the last one failed. */
    public boolean isFailing() {
        return failedAt != null && (wellAt == null || failedAt.isAfter(wellAt));
    }

    /** Whether there has been none for so long that none may come. A portal that starts has its first one before it. */
    public boolean isLate(Instant now) {
        var last = Stream.of(since, wellAt, failedAt).filter(Objects::nonNull).max(Instant::compareTo).orElseThrow();
        return last.plus(pause).plus(pause).plus(LONGEST).isBefore(now);
    }
}
