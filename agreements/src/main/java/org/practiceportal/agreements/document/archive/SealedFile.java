package org.practiceportal.agreements.document.archive;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.practiceportal.agreements.Sha256;
import org.practiceportal.agreements.document.archive.Revision.Kind;
import org.practiceportal.agreements.document.check.Intact;
import org.practiceportal.agreements.document.proof.TimeStamp;

/**
 * A sealed copy with all that was added to it, as it is handed out now.
 *
 * @param copy  id of the sealed copy
 * @param bytes the whole file
 * @param kinds what was added, in order
 * @param stamp the latest time stamp; {@code null} without one
 */
public record SealedFile(String copy, byte[] bytes, List<Kind> kinds, Revision stamp) {

    private static final Duration EARLY = Duration.ofDays(60);

    public SealedFile {
        kinds = List.copyOf(kinds);
    }

    /**
     * What was added to make a longer file of this one.
     *
     * @throws IllegalStateException if the longer file does not begin with this one
     */
    Revision grown(Kind kind, Intact longer, String named, Instant now) {
        return Revision.of(copy, kinds.size() + 1, kind, tailOf(longer.file()), Sha256.hex(longer.file()), named, now);
    }

    /** Likewise, by a time stamp. */
    Revision stamped(Intact longer, TimeStamp stamp, Instant now) {
        return Revision.stamped(copy, kinds.size() + 1, tailOf(longer.file()), Sha256.hex(longer.file()), stamp, now);
    }

    byte[] tailOf(byte[] longer) {
        if (longer.length <= bytes.length || !Arrays.equals(bytes, 0, bytes.length, longer, 0, bytes.length)) {
            throw new IllegalStateException("a revision changes what was there before it");
        }
        return Arrays.copyOfRange(longer, bytes.length, longer.length);
    }

    boolean has(Kind kind) {
        return kinds.contains(kind);
    }

    /**
     * What should be added next, where there is a time-stamp service. A time stamp comes after everything else, and is followed
     * by what tells that all certificates so far were good, once, and again before the stamp's own certificate ends.
     *
     * @param longTerm whether anybody tells that
     */
    Optional<Kind> next(Instant now, boolean longTerm) {
        if (kinds.isEmpty() || kinds.getLast() != Kind.TIME) {
            return Optional.of(Kind.TIME);
        }
        if (longTerm && kinds.lastIndexOf(Kind.LONG_TERM) <= kinds.lastIndexOf(Kind.COUNTERSIGNED)) {
            return Optional.of(Kind.LONG_TERM);
        }
        return isEnding(now) ? Optional.of(longTerm ? Kind.LONG_TERM : Kind.TIME) : Optional.empty();
    }

    /** Early enough, and not again and again when the service still uses a certificate that ends soon. */
    private boolean isEnding(Instant now) {
        var lasts = Duration.between(stamp.stampedAt(), stamp.validUntil());
        var early = lasts.dividedBy(2).compareTo(EARLY) < 0 ? lasts.dividedBy(2) : EARLY;
        return now.isAfter(stamp.validUntil().minus(early)) && now.isBefore(stamp.validUntil());
    }
}
