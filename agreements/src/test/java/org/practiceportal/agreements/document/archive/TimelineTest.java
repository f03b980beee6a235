package org.practiceportal.agreements.document.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.practiceportal.agreements.SmallPractice;
import org.practiceportal.agreements.acknowledgement.AnswerSheet.Place;
import org.practiceportal.agreements.acknowledgement.InvitationStates;
import org.practiceportal.agreements.acknowledgement.Requesting;
import org.practiceportal.agreements.acknowledgement.Signature;
import org.practiceportal.agreements.acknowledgement.SigningRequests;
import org.practiceportal.agreements.acknowledgement.Updates;
import org.practiceportal.agreements.amendment.Amending;
import org.practiceportal.agreements.document.archive.Timeline.Entry;
import org.practiceportal.agreements.acknowledgement.Declining;
import org.practiceportal.agreements.acknowledgement.Withdrawing;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.invitation.InvitationDecisions;
import org.practiceportal.agreements.places.SharedPlaces;
import org.practiceportal.api.Person;

/** What happened between Jonas and Maya, the newest first. */
class TimelineTest {

    private final SmallPractice practice = new SmallPractice();
    private final Person jonas = practice.jonas;
    private final Person maya = practice.maya;
    private final Requesting requesting = practice.room(Requesting.class);
    private final Invitation invitation;

    TimelineTest() {
        practice.publishes();
        invitation = practice.invites(jonas);
    }

    private List<InvitationHistory> histories() {
        return practice.rooms.does(() -> practice.room(InvitationHistories.class)
                .of(practice.room(InvitationStates.class).between(maya.id(), jonas.id())));
    }

    private List<Entry> entries() {
        var histories = histories();
        return practice.rooms.does(() -> Timeline.of(histories,
                practice.room(SigningRequests.class).between(maya.id(), jonas.id()),
                practice.room(InvitationDecisions.class).of(List.of(invitation))));
    }

    private List<String> kinds() {
        return entries().stream().map(entry -> entry.kind().getKey()).toList();
    }

    private void adds() {
        var place = new Place("Gym", "I nod.", "");
        var amending = practice.room(Amending.class);
        for (var person : List.of(jonas, maya)) {
            practice.rooms.does(() -> practice.room(SharedPlaces.class).propose(person, invitation, place));
        }
        for (var person : List.of(jonas, maya)) {
            practice.rooms.does(() -> amending.sign(person, invitation,
                    amending.draft(invitation).orElseThrow().digest(), new Signature(person.name(), "")));
        }
    }

    @Test
    void anInvitationIsTheBeginning() {
        assertEquals(List.of("asked"), kinds());
        assertEquals(invitation.invitedAt(), entries().getFirst().at());
        assertEquals(1, entries().getFirst().version());
        assertEquals("", entries().getFirst().mark());
        assertEquals(List.of(), histories().getFirst().places());
    }

    @Test
    void wishesStandBetweenWhatWasDone() {
        practice.rooms.does(() -> requesting.time(jonas, invitation));
        practice.consents(jonas, invitation);
        practice.rooms.does(() -> requesting.paper(jonas, invitation));
        practice.readsAndSigns(jonas, invitation);
        assertEquals(List.of("signed", "withdrawn", "time", "asked"), kinds());
    }

    @Test
    void whatWasSignedHasACopyThatIsSealedSoon() {
        var signed = practice.readsAndSigns(jonas, invitation);
        adds();
        assertEquals(List.of("amended", "signed", "asked"), kinds());
        assertEquals(List.of("done", "done", ""), entries().stream().map(Entry::mark).toList());
        assertEquals(signed.id(), entries().get(1).copy());
        assertFalse(entries().get(1).sealed());
        assertFalse(entries().getFirst().isProofTold());
        assertFalse(histories().getFirst().isSealed());
        practice.rooms.does(() -> practice.room(Sealing.class).sealNow(signed.id()));
        assertTrue(entries().get(1).sealed());
        assertTrue(histories().getFirst().isSealed());
        assertFalse(entries().get(1).isProofTold(), "it is told beside the copy itself");
        var addition = histories().getFirst().amended().getFirst().id();
        practice.rooms.does(() -> practice.room(Sealing.class).sealAmendment(addition));
        assertTrue(entries().getFirst().isProofTold());
        assertEquals(List.of("Gym"), histories().getFirst().places().stream().map(Place::name).toList());
    }

    @Test
    void whatWasPublishedAndNoticedSinceIsTold() {
        practice.readsAndSigns(jonas, invitation);
        practice.publishes("crisis");
        assertEquals(List.of("published", "signed", "asked"), kinds());
        assertEquals(2, entries().getFirst().version());
        var updates = practice.room(Updates.class);
        var state = practice.state(invitation);
        practice.rooms.does(() -> {
            var update = updates.since(state).orElseThrow();
            updates.notice(jonas, update, update.latest().id());
        });
        assertEquals(List.of("noticed", "published", "signed", "asked"), kinds());
    }

    @Test
    void whatWasDecidedIsTold() {
        practice.rooms.does(() -> practice.room(Declining.class).decline(jonas, invitation, ""));
        practice.rooms.does(() -> practice.room(Declining.class).resume(jonas, invitation));
        practice.rooms.does(() -> practice.room(Withdrawing.class).withdraw(maya, invitation, ""));
        assertEquals(List.of("takenBack", "resumed", "declined", "asked"), kinds());
    }
}
