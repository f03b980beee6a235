package org.practiceportal.agreements.document.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.practiceportal.agreements.Sha256;
import org.practiceportal.agreements.SmallPractice;
import org.practiceportal.agreements.acknowledgement.Acknowledgement;
import org.practiceportal.agreements.document.archive.Revision.Kind;
import org.practiceportal.agreements.document.check.FoundSignature;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.Person;
import org.practiceportal.api.Refused;

/** Maya puts a second seal on what Jonas has signed. */
@ResourceLock("whether copies are countersigned")
class CountersigningTest {

    private final SmallPractice practice = new SmallPractice();
    private final Countersigning countersigning = practice.room(Countersigning.class);
    private final Revisions revisions = practice.room(Revisions.class);
    private final Proofs proofs = practice.room(Proofs.class);
    private final Acknowledgement signed;

    CountersigningTest() {
        practice.publishes();
        signed = practice.readsAndSigns(practice.jonas, practice.invites(practice.jonas));
    }

    private void seals() {
        practice.rooms.does(() -> practice.room(Sealing.class).sealNow(signed.id()));
    }

    private void countersigns(Person by) {
        practice.rooms.does(() -> countersigning.countersign(by, signed.id()));
    }

    private SealedFile file() {
        return practice.rooms.does(() -> revisions.file(SignedDocument.of(signed))).orElseThrow();
    }

    private Proof proof() {
        return practice.rooms.does(() -> proofs.of(SignedDocument.of(signed))).orElseThrow();
    }

    @Test
    void aSecondSealIsAddedOnce() {
        seals();
        var before = file();
        assertFalse(before.has(Kind.COUNTERSIGNED));
        countersigns(practice.maya);
        countersigns(practice.maya);
        assertEquals(List.of(Kind.COUNTERSIGNED), file().kinds());
        assertTrue(file().bytes().length > before.bytes().length);
        assertEquals(1, practice.acts().stream().filter("agreements.countersigned"::equals).count());
        var after = file();
        var files = practice.room(KeptFiles.class);
        practice.rooms.does(() -> {
            assertEquals(List.of(FoundSignature.Kind.COUNTERSIGNATURE),
                    files.file(Sha256.hex(before.bytes())).orElseThrow().since());
            assertEquals(List.of(), files.file(Sha256.hex(after.bytes())).orElseThrow().since());
        });
    }

    @Test
    void onlyTheTherapistCountersigns() {
        seals();
        assertThrows(NotFound.class, () -> countersigns(practice.jonas));
        assertThrows(NotFound.class, () -> countersigns(practice.grace));
        assertFalse(file().has(Kind.COUNTERSIGNED));
    }

    @Test
    void whatIsNotSealedYetIsNotCountersigned() {
        assertThrows(NotFound.class, () -> countersigns(practice.maya));
    }

    @Test
    void withASealThatHasEndedNothingIsSigned() {
        seals();
        practice.pass(Duration.ofDays(365 * 30));
        assertEquals("countersign.ended",
                assertThrows(Refused.class, () -> countersigns(practice.maya)).why().key());
    }

    @Test
    void theProofSaysWhatWasAdded() {
        seals();
        assertFalse(proof().pending(), "nobody else is asked");
        assertNull(proof().time());
        assertNull(proof().countersigned());
        assertFalse(proof().asked());
        countersigns(practice.maya);
        assertEquals("Maya Lindqvist", proof().therapist());
        assertTrue(proof().countersigned().isAfter(proof().sealedAt()));
    }
}
