package org.practiceportal.agreements.document.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practiceportal.agreements.Sha256;
import org.practiceportal.agreements.SmallPractice;
import org.practiceportal.agreements.acknowledgement.Acknowledgement;
import org.practiceportal.agreements.acknowledgement.AnswerSheet.Place;
import org.practiceportal.agreements.acknowledgement.Signature;
import org.practiceportal.agreements.amendment.Amending;
import org.practiceportal.agreements.amendment.Amendments;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.invitation.Renewing;
import org.practiceportal.agreements.places.SharedPlaces;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.Person;

/** What was signed is sealed, once, and kept for those whose it is. */
class SealingTest {

    private final SmallPractice practice = new SmallPractice();
    private final Person jonas = practice.jonas;
    private final Sealing sealing = practice.room(Sealing.class);
    private final SealedCopies copies = practice.room(SealedCopies.class);
    private final Invitation invitation;

    SealingTest() {
        practice.publishes();
        invitation = practice.invites(jonas);
    }

    private Optional<SealedCopy> sealed(Acknowledgement signed) {
        practice.rooms.does(() -> sealing.sealNow(signed.id()));
        return practice.rooms.does(() -> copies.of(signed));
    }

    private long sealedActs() {
        return practice.acts().stream().filter("agreements.sealed"::equals).count();
    }

    private String addsAPlace() {
        var place = new Place("Gym", "I nod.", "");
        var places = practice.room(SharedPlaces.class);
        practice.rooms.does(() -> places.propose(jonas, invitation, place));
        practice.rooms.does(() -> places.propose(practice.maya, invitation, place));
        signsAddition(jonas);
        return practice.rooms.does(() -> practice.room(Amending.class).draft(invitation)).orElseThrow().begun().id();
    }

    private void signsAddition(Person person) {
        var amending = practice.room(Amending.class);
        practice.rooms.does(() -> amending.sign(person, invitation,
                amending.draft(invitation).orElseThrow().digest(), new Signature(person.name(), "")));
    }

    @Test
    void whatIsSignedIsSealedOnce() {
        var signed = practice.readsAndSigns(jonas, invitation);
        practice.rooms.does(() -> assertFalse(copies.exists(signed)));
        var copy = sealed(signed).orElseThrow();
        assertEquals(copy.id(), sealed(signed).orElseThrow().id());
        assertEquals(1, sealedActs());
        assertEquals(Sha256.hex(copy.pdf()), copy.sha256());
        assertEquals(signed.id(), copy.signed());
        assertTrue(copy.sealedAt().isAfter(signed.signedAt()));
        practice.rooms.does(() -> assertTrue(copies.exists(signed)));
    }

    @Test
    void whoGoesByAnotherNameKeepsTheNameOfThatDayInWhatWasSigned() {
        var signed = practice.readsAndSigns(jonas, invitation);
        var copy = sealed(signed).orElseThrow();
        var documents = practice.room(AgreementDocuments.class);
        var renamed = practice.renames(jonas, "Joana Ferreira");
        practice.rooms.does(() -> {
            var kept = copies.acknowledgement(renamed, signed.id());
            assertEquals("Jonas Ferreira", kept.signature().name());
            assertArrayEquals(copy.pdf(), copies.of(kept).orElseThrow().pdf());
            assertEquals("Joana Ferreira", documents.name(jonas.id()), "in what is made from now on");
        });
    }

    @Test
    void theFileIsFoundByWhatIsInIt() {
        var signed = practice.readsAndSigns(jonas, invitation);
        var copy = sealed(signed).orElseThrow();
        var files = practice.room(KeptFiles.class);
        practice.rooms.does(() -> {
            assertEquals(signed.id(), files.file(copy.sha256()).orElseThrow().document());
            assertEquals(List.of(), files.file(copy.sha256()).orElseThrow().since());
            assertEquals(Optional.empty(), files.file("another"));
            assertTrue(files.holdsDocument(signed.id()));
            assertFalse(files.holdsDocument("another"));
            assertArrayEquals(copy.pdf(), practice.room(Revisions.class).file(SignedDocument.of(signed)).orElseThrow()
                    .bytes());
        });
    }

    /** Of what was erased a digest and an id are left, as the script of the erasure keeps them. */
    @Test
    void aFileOfWhatWasErasedIsKnownAgain() {
        var sha256 = Sha256.hex("a copy that was erased".getBytes(StandardCharsets.UTF_8));
        practice.rooms.does(() -> practice.room(EntityManager.class)
                .createNativeQuery("insert into agreements_erased_copy (sha256, signed_id) values (?, ?)")
                .setParameter(1, sha256).setParameter(2, "of-somebody-" + jonas.id().value().substring(0, 8))
                .executeUpdate());
        var files = practice.room(KeptFiles.class);
        practice.rooms.does(() -> {
            var kept = files.file(sha256).orElseThrow();
            assertTrue(kept.erased());
            assertTrue(files.holdsDocument(kept.document()));
        });
    }

    @Test
    void whatSeveralSignIsSealedWhenAllHave() {
        practice.invitesTogether(null, jonas, practice.grace);
        var his = practice.readsAndSigns(jonas, practice.invitation(jonas));
        assertEquals(Optional.empty(), sealed(his));
        var hers = practice.readsAndSigns(practice.grace, practice.invitation(practice.grace));
        var sha256 = sealed(hers).orElseThrow().sha256();
        assertEquals(sha256, sealed(his).orElseThrow().sha256(), "one document, a copy for each");
        assertEquals(2, sealedActs());
    }

    @Test
    void aCopyIsForTheTwoWhoseItIs() {
        var signed = practice.readsAndSigns(jonas, invitation);
        practice.rooms.does(() -> {
            assertEquals(signed.id(), copies.signed(jonas, signed.id()).id());
            assertEquals(signed.id(), copies.acknowledgement(practice.maya, signed.id()).id());
            assertThrows(NotFound.class, () -> copies.signed(practice.grace, signed.id()));
            assertThrows(NotFound.class, () -> copies.acknowledgement(practice.grace, signed.id()));
            assertThrows(NotFound.class, () -> copies.signed(jonas, "another"));
            assertThrows(NotFound.class, () -> copies.acknowledgement(jonas, "another"));
        });
        assertEquals(2, practice.acts().stream().filter("agreements.refused"::equals).count());
    }

    @Test
    void whatFollowsIsSealedAfterWhatItFollows() {
        var first = practice.readsAndSigns(jonas, invitation);
        practice.publishes("crisis");
        var fresh = practice.rooms.does(() -> practice.room(Renewing.class).renew(jonas, invitation));
        var second = practice.readsAndSigns(jonas, fresh);
        assertThrows(IllegalStateException.class, () -> sealed(second));
        sealed(first);
        assertTrue(sealed(second).isPresent());
    }

    @Test
    void anAdditionIsSealedWhenBothHaveSignedItAndTheAgreementIsSealed() {
        var signed = practice.readsAndSigns(jonas, invitation);
        var id = addsAPlace();
        practice.rooms.does(() -> sealing.sealAmendment(id));
        assertEquals(0, sealedActs(), "Maya has not signed yet");
        signsAddition(practice.maya);
        assertThrows(IllegalStateException.class, () -> practice.rooms.does(() -> sealing.sealAmendment(id)));
        sealed(signed);
        practice.rooms.does(() -> sealing.sealAmendment(id));
        practice.rooms.does(() -> sealing.sealAmendment(id));
        assertEquals(2, sealedActs());
        practice.rooms.does(() -> {
            assertEquals(id, copies.of(id).orElseThrow().signed());
            assertEquals(id, copies.signed(jonas, id).id());
            assertEquals(id, copies.signed(copies.of(id).orElseThrow()).id());
            assertThrows(NotFound.class, () -> copies.signed(practice.grace, id));
        });
    }

    @Test
    void whatIsNotSealedYetIsMissed() {
        var signed = practice.readsAndSigns(jonas, invitation);
        assertTrue(practice.rooms.does(() -> copies.missing(10_000)).contains(signed.id()));
        var id = addsAPlace();
        assertFalse(practice.rooms.does(() -> copies.missingAmendments(10_000)).contains(id));
        signsAddition(practice.maya);
        assertTrue(practice.rooms.does(() -> copies.missingAmendments(10_000)).contains(id));
        sealed(signed);
        practice.rooms.does(() -> sealing.sealAmendment(id));
        practice.rooms.does(() -> {
            assertFalse(copies.missing(10_000).contains(signed.id()));
            assertFalse(copies.missingAmendments(10_000).contains(id));
            assertEquals(1, practice.room(Amendments.class).signed(signed).size());
        });
    }
}
