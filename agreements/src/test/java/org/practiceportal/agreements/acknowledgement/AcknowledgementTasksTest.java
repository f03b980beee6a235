package org.practiceportal.agreements.acknowledgement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practiceportal.agreements.SmallPractice;
import org.practiceportal.agreements.Task;
import org.practiceportal.agreements.TaskKind;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.policy.version.OwnPolicy;
import org.practiceportal.agreements.policy.version.PolicyVersion.Change;
import org.practiceportal.agreements.policy.version.Publishing;
import org.practiceportal.agreements.policy.version.Weight;
import org.practiceportal.api.Person;

/** What waits for Maya, and for Jonas, whom she invited. */
class AcknowledgementTasksTest {

    private final SmallPractice practice = new SmallPractice();
    private final Person jonas = practice.jonas;
    private final AcknowledgementTasks tasks = practice.room(AcknowledgementTasks.class);
    private final Requesting requesting = practice.room(Requesting.class);
    private final Invitation invitation;

    AcknowledgementTasksTest() {
        practice.publishes();
        invitation = practice.invites(jonas);
    }

    private List<TaskKind> waitFor(Person person) {
        return practice.rooms.does(() -> tasks.tasks(person).map(Task::kind).sorted().toList());
    }

    private List<Task> waitForJonas() {
        var state = practice.state(invitation);
        return practice.rooms.does(() -> tasks.tasks(state, Optional.ofNullable(state.signed()), "Maya").toList());
    }

    @Test
    void wishesWaitForTheTherapistButForMoreTime() {
        assertEquals(List.of(), waitFor(practice.maya));
        practice.rooms.does(() -> requesting.time(jonas, invitation));
        assertEquals(List.of(), waitFor(practice.maya));
        practice.rooms.does(() -> requesting.paper(jonas, invitation));
        assertEquals(List.of(TaskKind.PAPER), waitFor(practice.maya));
        assertEquals(List.of(), waitFor(jonas));
    }

    @Test
    void aMistakeWaitsForTheTherapist() {
        var signed = practice.readsAndSigns(jonas, invitation);
        practice.rooms.does(() -> requesting.mistake(jonas, signed, "I took the wrong one."));
        assertEquals(List.of(TaskKind.MISTAKE), waitFor(practice.maya));
    }

    @Test
    void whatIsNewerIsToldToWhoSigned() {
        practice.readsAndSigns(jonas, invitation);
        assertEquals(List.of(), waitForJonas());
        practice.publishes("crisis");
        var told = waitForJonas().getFirst();
        assertEquals(TaskKind.TOLD, told.kind());
        assertEquals(List.of("Maya"), told.about());
        assertEquals("/agreements/reading/changes.xhtml?i=" + invitation.id(), told.path());
    }

    @Test
    void whatIsMaterialIsAskedAgain() {
        practice.readsAndSigns(jonas, invitation);
        practice.changes(draft -> draft.include("crisis"));
        practice.rooms.does(() -> practice.room(Publishing.class).publish(practice.maya,
                OwnPolicy.first(practice.maya, Locale.ENGLISH),
                new Change(Weight.MATERIAL, "We meet elsewhere now."), "Maya Lindqvist"));
        assertEquals(List.of(TaskKind.CHANGED), waitForJonas().stream().map(Task::kind).toList());
    }
}
