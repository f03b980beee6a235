package org.practiceportal.agreements.acknowledgement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practiceportal.agreements.SmallPractice;
import org.practiceportal.agreements.invitation.InvitationEnd;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.Person;
import org.practiceportal.api.Refused;
import org.practiceportal.api.RelationState;
import org.practiceportal.api.Relations;
import org.practiceportal.api.Role;

/** Maya would like Ruth to go on with Jonas, who says what he wants. */
class HandingOverTest {

    private final SmallPractice practice = new SmallPractice();
    private final Person maya = practice.maya;
    private final Person jonas = practice.jonas;
    private final Person ruth = practice.hires("Ruth Vasquez", Role.THERAPIST);
    private final Person nora = practice.hires("Nora", Role.OWNER);

    private void asks(Person client, Person to, String words) {
        practice.rooms.does(() -> practice.room(HandingOver.class).ask(maya, client.id(), to.id(), words));
    }

    private List<Handover> waiting(Person client) {
        return practice.rooms.does(() -> practice.room(Handovers.class).waitingFor(client));
    }

    private void answers(Person client, String id, boolean yes) {
        practice.rooms.does(() -> practice.room(HandingOver.class).answer(client, id, yes));
    }

    private RelationState with(Person therapist) {
        return practice.rooms.does(() -> practice.room(Relations.class).between(therapist, jonas.id())).orElseThrow()
                .state();
    }

    private boolean isKnownTo(Person therapist) {
        return practice.rooms.does(() -> practice.room(Relations.class).between(therapist, jonas.id())).isPresent();
    }

    private void refuses(String key, Runnable act) {
        var acts = practice.acts();
        assertEquals(key, assertThrows(Refused.class, () -> practice.rooms.does(act)).why().key());
        assertEquals(acts, practice.acts(), "nothing was kept");
    }

    @Test
    void afterAYesItHasEndedWithTheOneAndGoesOnWithTheOther() {
        practice.publishes();
        var invitation = practice.invites(jonas);
        asks(jonas, ruth, "I am moving away.");
        assertTrue(!isKnownTo(ruth), "before the answer");
        answers(jonas, waiting(jonas).getFirst().getId(), true);
        assertEquals(RelationState.ENDED, with(maya));
        assertEquals(RelationState.GOES_ON, with(ruth));
        assertEquals(Optional.of(InvitationEnd.PARTED), practice.state(invitation).end());
        assertEquals(List.of(), waiting(jonas));
        assertEquals(List.of(jonas.id(), jonas.id(), ruth.id(), maya.id()), practice.mailed());
    }

    @Test
    void afterANoAllGoesOnAsBefore() {
        practice.publishes();
        var invitation = practice.invites(jonas);
        asks(jonas, ruth, "");
        var id = waiting(jonas).getFirst().getId();
        answers(jonas, id, false);
        answers(jonas, id, true);
        assertEquals(RelationState.GOES_ON, with(maya));
        assertTrue(!isKnownTo(ruth), "the first word counts");
        assertEquals(Optional.empty(), practice.state(invitation).end());
        assertEquals("agreements.handoverNo", practice.acts().getLast());
        asks(jonas, ruth, "");
        assertEquals(1, waiting(jonas).size(), "one may ask again another day");
    }

    @Test
    void askingTheSameTwiceIsAskingOnce() {
        asks(jonas, ruth, "Hello");
        asks(jonas, ruth, " Hello ");
        assertEquals(List.of("agreements.handoverAsked"), practice.acts());
        refuses("handover.asked", () -> practice.room(HandingOver.class).ask(maya, jonas.id(), ruth.id(), "Other"));
        practice.rooms.does(() -> practice.room(HandingOver.class).takeBack(maya, jonas.id()));
        practice.rooms.does(() -> practice.room(HandingOver.class).takeBack(maya, jonas.id()));
        assertEquals(List.of(), waiting(jonas));
        assertEquals(List.of("agreements.handoverAsked", "agreements.handoverTakenBack"), practice.acts());
    }

    @Test
    void whatWasTakenBackIsNotAnswered() {
        asks(jonas, ruth, "");
        var id = waiting(jonas).getFirst().getId();
        practice.rooms.does(() -> practice.room(HandingOver.class).takeBack(maya, jonas.id()));
        answers(jonas, id, true);
        assertEquals(RelationState.GOES_ON, with(maya));
        assertTrue(!isKnownTo(ruth));
    }

    @Test
    void nobodyGoesOnWithWhoIsNotHere() {
        asks(jonas, ruth, "");
        practice.leaves(ruth);
        var id = waiting(jonas).getFirst().getId();
        refuses("relation.notHere", () -> practice.room(HandingOver.class).answer(jonas, id, true));
        assertEquals(1, waiting(jonas).size(), "it can still be declined");
        refuses("handover.nobody",
                () -> practice.room(HandingOver.class).ask(maya, practice.grace.id(), ruth.id(), ""));
        refuses("handover.nobody",
                () -> practice.room(HandingOver.class).ask(maya, practice.grace.id(), maya.id(), ""));
    }

    @Test
    void whoCannotBeAskedIsNot() {
        refuses("handover.inactive",
                () -> practice.room(HandingOver.class).ask(maya, practice.noa.id(), ruth.id(), ""));
        practice.rooms.does(() -> practice.room(Relating.class).change(maya, jonas.id(), RelationState.ENDED,
                practice.today(), ""));
        refuses("handover.ended", () -> practice.room(HandingOver.class).ask(maya, jonas.id(), ruth.id(), ""));
        refuses("words.long",
                () -> practice.room(HandingOver.class).ask(maya, practice.grace.id(), ruth.id(), "x".repeat(2001)));
    }

    @Test
    void nobodyAsksOrAnswersForAnother() {
        asks(jonas, ruth, "");
        var id = waiting(jonas).getFirst().getId();
        assertThrows(NotFound.class, () -> answers(practice.grace, id, true));
        assertThrows(NotFound.class, () -> answers(jonas, "nonsense", true));
        assertThrows(NotFound.class, () -> practice.rooms
                .does(() -> practice.room(HandingOver.class).ask(ruth, jonas.id(), maya.id(), "")));
        assertThrows(NotFound.class,
                () -> practice.rooms.does(() -> practice.room(HandingOver.class).takeBack(ruth, jonas.id())));
        assertEquals(Optional.empty(),
                practice.rooms.does(() -> practice.room(HandingOver.class).waiting(practice.grace, id)));
    }

    @Test
    void ownersAskForWhoHasLeftAndForNobodyElse() {
        assertThrows(NotFound.class, () -> practice.rooms
                .does(() -> practice.room(HandingOver.class).askFor(nora, maya, jonas.id(), ruth.id(), "")));
        practice.leaves(maya);
        var left = practice.people().find(maya.id()).orElseThrow();
        assertThrows(NotFound.class, () -> practice.rooms
                .does(() -> practice.room(HandingOver.class).askFor(ruth, left, jonas.id(), ruth.id(), "")));
        practice.rooms.does(() -> practice.room(HandingOver.class).askFor(nora, left, jonas.id(), ruth.id(), ""));
        assertEquals(maya.id(), waiting(jonas).getFirst().from());
        answers(jonas, waiting(jonas).getFirst().getId(), true);
        assertEquals(RelationState.GOES_ON, with(ruth));
    }
}
