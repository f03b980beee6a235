package org.practiceportal.agreements.places;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practiceportal.agreements.SmallPractice;
import org.practiceportal.agreements.Task;
import org.practiceportal.agreements.TaskKind;
import org.practiceportal.agreements.acknowledgement.AnswerSheet.Place;
import org.practiceportal.agreements.acknowledgement.Signature;
import org.practiceportal.agreements.amendment.Amending;
import org.practiceportal.agreements.conversation.ClarificationProposals;
import org.practiceportal.agreements.invitation.Invitation;

/** What Maya proposes waits for Jonas, and what he proposes for her. */
class PlacesTasksTest {

    private static final Place GYM = new Place("Gym", "I nod.", "I nod back.");

    private final SmallPractice practice = new SmallPractice();
    private final PlacesTasks tasks = practice.room(PlacesTasks.class);
    private final SharedPlaces places = practice.room(SharedPlaces.class);
    private final Invitation invitation;

    PlacesTasksTest() {
        practice.publishes();
        invitation = practice.invites(practice.jonas);
    }

    private List<TaskKind> waitForJonas() {
        var state = practice.state(invitation);
        return practice.rooms.does(() -> tasks.tasks(state, Optional.ofNullable(state.signed()), "Maya")
                .map(Task::kind).toList());
    }

    private List<Object> waitForMaya() {
        return practice.rooms.does(() -> tasks.tasks(practice.maya).flatMap(task -> task.about().stream()).toList());
    }

    private String proposed() {
        return places.plan(invitation).lines().getFirst().last().getId();
    }

    @Test
    void proposedPlacesWaitForTheOther() {
        assertEquals(List.of(), waitForJonas());
        assertEquals(List.of(), waitForMaya());
        practice.rooms.does(() -> places.propose(practice.maya, invitation, GYM));
        assertEquals(List.of(TaskKind.YES), waitForJonas());
        assertEquals(List.of(), waitForMaya());
        practice.rooms.does(() -> places.agree(practice.jonas, invitation, proposed()));
        assertEquals(List.of(), waitForJonas());
        practice.rooms.does(() -> places.propose(practice.jonas, invitation, new Place("Choir", "", "I sing.")));
        assertEquals(List.of(), waitForJonas());
        assertEquals(List.of(1L), waitForMaya());
        assertEquals(List.of(), practice.rooms.does(() -> tasks.tasks(practice.jonas).toList()));
    }

    @Test
    void proposedWordsWaitUntilSomethingIsSigned() {
        var section = invitation.version().text().sections().getFirst();
        practice.rooms
                .does(() -> practice.room(ClarificationProposals.class).propose(practice.maya, invitation, section,
                        "May I be late?", "Ten minutes are fine.", ""));
        var state = practice.state(invitation);
        var task = practice.rooms.does(() -> tasks.tasks(state, Optional.empty(), "Maya").toList()).getFirst();
        assertEquals(TaskKind.YES, task.kind());
        assertEquals("/agreements/reading/clarify.xhtml?i=" + invitation.id() + "&s=" + section.key(), task.path());
        practice.readsAndSigns(practice.jonas, invitation);
        assertEquals(List.of(), waitForJonas());
    }

    @Test
    void whatBothWantAfterSigningWaitsForASignature() {
        practice.readsAndSigns(practice.jonas, invitation);
        practice.rooms.does(() -> places.propose(practice.maya, invitation, GYM));
        assertEquals(List.of(TaskKind.YES), waitForJonas());
        practice.rooms.does(() -> places.agree(practice.jonas, invitation, proposed()));
        assertEquals(List.of(TaskKind.AMEND), waitForJonas());
        var amending = practice.room(Amending.class);
        practice.rooms.does(() -> amending.sign(practice.jonas, invitation,
                amending.draft(invitation).orElseThrow().digest(), new Signature("Jonas Ferreira", "")));
        assertEquals(List.of(), waitForJonas());
    }
}
