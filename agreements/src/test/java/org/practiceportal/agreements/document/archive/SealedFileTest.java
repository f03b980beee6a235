package org.practiceportal.agreements.document.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.practiceportal.agreements.document.archive.Revision.Kind.COUNTERSIGNED;
import static org.practiceportal.agreements.document.archive.Revision.Kind.LONG_TERM;
import static org.practiceportal.agreements.document.archive.Revision.Kind.TIME;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practiceportal.agreements.document.archive.Revision.Kind;
import org.practiceportal.agreements.document.check.Intact;
import org.practiceportal.agreements.document.proof.TimeStamp;
import org.practiceportal.agreements.document.seal.SampleKey;

class SealedFileTest {

    private static final Instant NOW = Instant.parse("2026-11-03T13:07:45Z");

    @Test
    void timeComesAfterEverySignatureAndEvidenceAfterTime() {
        assertEquals(Optional.of(TIME), next(3650));
        assertEquals(Optional.of(LONG_TERM), next(3650, TIME));
        assertEquals(Optional.of(TIME), next(3650, TIME, LONG_TERM));
        assertEquals(Optional.empty(), next(3650, TIME, LONG_TERM, TIME));
        assertEquals(Optional.of(TIME), next(3650, TIME, LONG_TERM, TIME, COUNTERSIGNED));
        assertEquals(Optional.of(LONG_TERM), next(3650, TIME, LONG_TERM, TIME, COUNTERSIGNED, TIME));
        assertEquals(Optional.empty(), next(3650, TIME, LONG_TERM, TIME, COUNTERSIGNED, TIME, LONG_TERM, TIME));
    }

    @Test
    void aStampIsRenewedBeforeItsCertificateEnds() {
        assertEquals(Optional.of(LONG_TERM), next(59, TIME, LONG_TERM, TIME));
        assertEquals(Optional.of(TIME), file(59, TIME).next(NOW, false));
        assertEquals(Optional.empty(), file(61, TIME).next(NOW, false));
        assertEquals(Optional.empty(), file(-1, TIME).next(NOW, false), "too late: it would prove nothing");
    }

    @Test
    void aServiceWhoseCertificateEndsSoonIsNotAskedAgainAndAgain() {
        var fresh = stamp(NOW, NOW.plus(Duration.ofDays(20)));
        assertEquals(Optional.empty(), new SealedFile("c", new byte[1], List.of(TIME), fresh).next(NOW, false));
    }

    @Test
    void whatWasThereBeforeStays() {
        var file = new SealedFile("c", new byte[]{1, 2}, List.of(), null);
        assertArrayEquals(new byte[]{3}, file.tailOf(new byte[]{1, 2, 3}));
        for (var other : List.of(new byte[]{1, 2}, new byte[]{1, 9, 3}, new byte[]{1})) {
            assertThrows(IllegalStateException.class, () -> file.tailOf(other));
        }
    }

    private static Optional<Kind> next(int days, Kind... kinds) {
        return file(days, kinds).next(NOW, true);
    }

    /** Stamped a year ago, with a certificate that still lasts so many days. */
    private static SealedFile file(int days, Kind... kinds) {
        return new SealedFile("c", new byte[1], List.of(kinds),
                kinds.length == 0 ? null : stamp(NOW.minus(Duration.ofDays(365)), NOW.plus(Duration.ofDays(days))));
    }

    private static Revision stamp(Instant at, Instant until) {
        var before = new SealedFile("c", SampleKey.SEALED, List.of(), null);
        return before.stamped(Intact.of(SampleKey.countersigned(SampleKey.SEALED, SampleKey.KEY)),
                new TimeStamp(new byte[0], at, "Sample Time", until, List.of()), at);
    }
}
