package org.practiceportal.agreements.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.practiceportal.agreements.SmallPractice;
import org.practiceportal.agreements.Task;
import org.practiceportal.agreements.TaskKind;
import org.practiceportal.agreements.acknowledgement.Answered;
import org.practiceportal.agreements.acknowledgement.Mark;
import org.practiceportal.agreements.acknowledgement.Requesting;
import org.practiceportal.agreements.conversation.Asking;
import org.practiceportal.agreements.invitation.Inviting;
import org.practiceportal.agreements.overview.Standings.Counts;
import org.practiceportal.agreements.policy.version.PolicySet;
import org.practiceportal.api.Door;
import org.practiceportal.api.PageRequest;
import org.practiceportal.api.Person;

/** Maya has three clients. */
class StandingsTest {

    private final SmallPractice practice = new SmallPractice();
    private final Standings standings = practice.room(Standings.class);

    private Counts counts() {
        return practice.rooms.does(() -> standings.counts(practice.maya, practice.today()));
    }

    private List<TaskKind> tasks() {
        return practice.rooms
                .does(() -> practice.room(OverviewTasks.class).tasks(practice.maya).map(Task::kind).toList());
    }

    @Test
    void firstThereIsSomethingToPublish() {
        assertEquals(new Counts(false, 3, 0, 0, 0, 0, 0, 0), counts());
        assertEquals(List.of(TaskKind.PUBLISH), tasks());
        practice.publishes();
        assertEquals(List.of(TaskKind.INVITE), tasks());
        assertEquals(List.of(), practice.rooms.does(
                () -> practice.room(OverviewTasks.class).tasks(practice.jonas).toList()));
    }

    @Test
    void countAllClientsAtOnce() {
        practice.publishes();
        var jonas = practice.invites(practice.jonas);
        var grace = practice.invites(practice.grace);
        assertEquals(new Counts(true, 1, 0, 0, 0, 0, 0, 0), counts());
        practice.rooms.does(() -> practice.room(Asking.class).ask(practice.grace, grace,
                grace.version().text().sections().getFirst().key(), Answered.noted("What is that?")));
        practice.readsAndSigns(practice.jonas, jonas);
        assertEquals(new Counts(true, 1, 0, 0, 0, 1, 1, 0), counts());
        assertEquals(List.of(TaskKind.QUESTIONS, TaskKind.UNSEALED, TaskKind.INVITE), tasks());
    }

    @Test
    void whoHasNoClientsHasNothingToCount() {
        assertEquals(new Counts(false, 0, 0, 0, 0, 0, 0, 0),
                practice.rooms.does(() -> standings.counts(practice.jonas, LocalDate.EPOCH)));
    }

    private List<String> clients(Filter filter, String named, LocalDate on) {
        return practice.rooms.does(() -> {
            var names = standings.page(practice.maya, named, filter, on, PageRequest.of(null)).rows().stream()
                    .map(Standing::getName).toList();
            return names;
        });
    }

    private List<String> clients(Filter filter) {
        return clients(filter, "", practice.today());
    }

    private Standing standing(Person client) {
        return practice.rooms.does(() -> standings.page(practice.maya, client.name(), Filter.ALL, practice.today(),
                PageRequest.of(null))).rows().getFirst();
    }

    private Stage stage(Person client) {
        return standing(client).stage(practice.room(Clock.class).instant());
    }

    @Test
    void aClientGoesFromStageToStage() {
        practice.publishes();
        assertEquals(Stage.ADDED, stage(practice.jonas));
        var invitation = practice.invites(practice.jonas);
        assertEquals(Stage.INVITED, stage(practice.jonas));
        practice.answers(practice.jonas, invitation, invitation.version().text().sections().getFirst().key(),
                Answered.marked(Mark.READ));
        assertEquals(Stage.READING, stage(practice.jonas));
        assertEquals(1, standing(practice.jonas).getSectionsRead());
        practice.readsAndSigns(practice.jonas, invitation);
        assertEquals(Stage.SIGNED, stage(practice.jonas));
        assertFalse(Stage.SIGNED.isSealed());
        assertTrue(Stage.SEALED.isSealed());
        assertEquals(List.of("", "now", "done"),
                List.of(Stage.ADDED.getMark(), Stage.READING.getMark(), Stage.SEALED.getMark()));
    }

    @Test
    void aStandingSaysWhatIsKnownOfAClient() {
        var version = practice.publishes();
        var invited = practice.invites(practice.jonas);
        var signed = practice.readsAndSigns(practice.jonas, invited);
        var standing = standing(practice.jonas);
        assertEquals(List.of("Jonas Ferreira", practice.jonas.id().value(), signed.id()),
                List.of(standing.getName(), standing.getClientId(), standing.getCopy()));
        assertEquals(practice.jonas.id().value(), standing.getEmail());
        assertEquals(List.of(version.number(), version.text().sections().size()),
                List.of(standing.getNumber(), standing.getSections()));
        assertEquals(List.of(invited.invitedAt(), signed.signedAt()),
                List.of(standing.getInvitedAt(), standing.getSignedAt()));
        assertTrue(standing.getLastAnswerAt().isBefore(signed.signedAt()));
        assertEquals(0, standing.getOpenQuestions());
        assertFalse(standing.isAsking());
        assertFalse(standing.isAwaited());
    }

    @Test
    void whoSignsWithOthersWaitsForThem() {
        practice.publishes();
        practice.invitesTogether(null, practice.jonas, practice.grace);
        practice.readsAndSigns(practice.jonas, practice.invitation(practice.jonas));
        assertEquals(Stage.WAITING, stage(practice.jonas));
        assertEquals(List.of(), clients(Filter.UNSEALED));
    }

    @Test
    void clientsAreFoundByWhatTheyWaitFor() {
        practice.publishes();
        var jonas = practice.invites(practice.jonas);
        assertEquals(List.of("Grace Whitfield", "Noa Okafor"), clients(Filter.NOT_INVITED));
        assertEquals(List.of("Jonas Ferreira"), clients(Filter.OPEN));
        assertEquals(List.of(), clients(Filter.ASKED));
        practice.rooms.does(() -> practice.room(Asking.class).ask(practice.jonas, jonas,
                jonas.version().text().sections().getFirst().key(), Answered.noted("What is that?")));
        assertEquals(List.of("Jonas Ferreira"), clients(Filter.ASKED));
        assertTrue(standing(practice.jonas).isAsking());
        practice.rooms.does(() -> practice.room(Requesting.class).time(practice.jonas, jonas));
        assertEquals(List.of(), clients(Filter.WISHED), "time needs nothing from her");
        practice.rooms.does(() -> practice.room(Requesting.class).paper(practice.jonas, jonas));
        assertEquals(List.of("Jonas Ferreira"), clients(Filter.WISHED));
        practice.readsAndSigns(practice.jonas, jonas);
        assertEquals(List.of("Jonas Ferreira"), clients(Filter.SIGNED));
        assertEquals(List.of("Jonas Ferreira"), clients(Filter.UNSEALED));
        assertEquals(List.of(), clients(Filter.OPEN));
        assertEquals(List.of(), clients(Filter.EARLIER));
        practice.publishes("crisis");
        assertEquals(List.of("Jonas Ferreira"), clients(Filter.EARLIER));
    }

    @Test
    void aDayThatHasPassedIsOverdueUntilTheySign() {
        practice.publishes();
        var due = practice.today().plusDays(7);
        practice.rooms.does(() -> practice.room(Inviting.class).invite(practice.maya,
                PolicySet.first(practice.maya.id()), practice.jonas.id(), "", due,
                null, Door.MAIL));
        assertTrue(standing(practice.jonas).isAwaited());
        assertEquals(due, standing(practice.jonas).getDue());
        assertFalse(standing(practice.jonas).isOverdue(due));
        assertTrue(standing(practice.jonas).isOverdue(due.plusDays(1)));
        assertFalse(standing(practice.grace).isOverdue(due.plusDays(1)));
        assertEquals(List.of(), clients(Filter.OVERDUE, "", due));
        assertEquals(List.of("Jonas Ferreira"), clients(Filter.OVERDUE, "", due.plusDays(1)));
        practice.readsAndSigns(practice.jonas, practice.invitation(practice.jonas));
        assertFalse(standing(practice.jonas).isOverdue(due.plusDays(1)));
        assertFalse(standing(practice.jonas).isAwaited());
    }

    @Test
    void aFilterIsNamedByItsKey() {
        assertEquals(Filter.NOT_INVITED, Filter.of(Filter.NOT_INVITED.getKey()));
        assertEquals("not_invited", Filter.NOT_INVITED.getKey());
        assertEquals(Filter.ALL, Filter.of(null));
        assertEquals(Filter.ALL, Filter.of("nothing"));
    }
}
