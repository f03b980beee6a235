package org.practiceportal.agreements.document.archive;

import java.time.Instant;

/**
 * How far a sealed copy is proved, for people to read.
 *
 * @param sealedAt      by the portal's clock
 * @param pending       whether a time-stamp service is still to be heard
 * @param time          when a time-stamp service first saw the copy, by its own clock; {@code null} if none did
 * @param by            how that service calls itself; {@code null} if none did
 * @param countersigned by the portal's clock; {@code null} if the therapist has not
 * @param therapist     for whom; {@code null} if nobody has
 * @param asked         whether the therapist is asked to
 */
public record Proof(Instant sealedAt, boolean pending, Instant time, String by, Instant countersigned,
        String therapist, boolean asked) {}
