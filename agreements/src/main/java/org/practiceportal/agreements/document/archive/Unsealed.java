package org.practiceportal.agreements.document.archive;

import java.time.Duration;
import java.time.Instant;
import org.practiceportal.agreements.Typed;
import org.practiceportal.api.SystemLine;
import org.practiceportal.api.Text;

/**
 * What was signed and has no sealed copy yet.
 *
 * @param count  of agreements and amendments
 * @param oldest when the first of them was signed by all; {@code null} if there is none
 */
public record Unsealed(long count, Instant oldest) {

    /** It is sealed at once, and otherwise tried again in rounds. */
    private static final Duration USUAL = Duration.ofMinutes(15);

    /** How that is, for the owner. */
    public SystemLine line(Instant now) {
        var subject = Text.of(Typed.BUNDLE, "unsealed");
        if (count == 0) {
            return SystemLine.well(subject, Text.of(Typed.BUNDLE, "unsealed.none"));
        }
        var state = Text.of(Typed.BUNDLE, "unsealed.some", count, oldest);
        return oldest.plus(USUAL).isAfter(now)
                ? SystemLine.well(subject, state)
                : SystemLine.trouble(subject, state, Text.of(Typed.BUNDLE, "unsealed.help"));
    }
}
