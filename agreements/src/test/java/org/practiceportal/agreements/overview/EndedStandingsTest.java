package org.practiceportal.agreements.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.practiceportal.agreements.SmallPractice;
import org.practiceportal.agreements.Task;
import org.practiceportal.agreements.TaskKind;
import org.practiceportal.agreements.acknowledgement.Declining;
import org.practiceportal.agreements.acknowledgement.Withdrawing;
import org.practiceportal.api.PageRequest;
import org.practiceportal.api.Person;

/** Maya finds in her list, and on her start page, whose invitation has ended. */
class EndedStandingsTest {

    private final SmallPractice practice = new SmallPractice();
    private final Person jonas = practice.jonas;
    private final Standings standings = practice.room(Standings.class);

    EndedStandingsTest() {
        practice.publishes();
    }

    private List<String> clients(Filter filter) {
        return practice.rooms.does(() -> standings.page(practice.maya, "", filter, practice.today(),
                PageRequest.of(null))).rows().stream().map(Standing::getName).toList();
    }

    private Stage stage() {
        return practice.rooms.does(() -> standings.page(practice.maya, jonas.name(), Filter.ALL, practice.today(),
                PageRequest.of(null))).rows().getFirst().stage(practice.room(Clock.class).instant());
    }

    private List<TaskKind> tasks() {
        return practice.rooms
                .does(() -> practice.room(OverviewTasks.class).tasks(practice.maya).map(Task::kind).toList());
    }

    @Test
    void whoSaidNo() {
        var invitation = practice.invites(jonas);
        practice.rooms.does(() -> practice.room(Declining.class).decline(jonas, invitation, ""));
        assertEquals(Stage.DECLINED, stage());
        assertEquals(List.of("Jonas Ferreira"), clients(Filter.DECLINED));
        assertEquals(List.of(), clients(Filter.OPEN));
        assertEquals(List.of(TaskKind.DECLINED, TaskKind.INVITE), tasks());
        practice.rooms.does(() -> practice.room(Declining.class).resume(jonas, invitation));
        assertEquals(Stage.INVITED, stage());
        assertEquals(List.of(TaskKind.INVITE), tasks());
    }

    @Test
    void whoReadsOnIsWhereTheyWere() {
        var invitation = practice.invites(jonas);
        practice.reads(jonas, invitation);
        practice.rooms.does(() -> practice.room(Declining.class).decline(jonas, invitation, ""));
        practice.rooms.does(() -> practice.room(Declining.class).resume(jonas, invitation));
        assertEquals(Stage.READING, stage());
    }

    @Test
    void whoseWasTakenBackUntilTheyAreInvitedAgain() {
        var invitation = practice.invites(jonas);
        practice.rooms.does(() -> practice.room(Withdrawing.class).withdraw(practice.maya, invitation, ""));
        assertEquals(Stage.WITHDRAWN, stage());
        assertEquals(List.of("Jonas Ferreira"), clients(Filter.WITHDRAWN));
        assertEquals(List.of(TaskKind.INVITE), tasks());
        practice.invites(jonas);
        assertEquals(Stage.INVITED, stage());
        assertEquals(List.of(), clients(Filter.WITHDRAWN));
    }

    @Test
    void whoSignedWithOthersFromWhomItWasTakenBack() {
        practice.invitesTogether(null, jonas, practice.grace);
        practice.readsAndSigns(jonas, practice.invitation(jonas));
        var hers = practice.invitation(practice.grace);
        practice.rooms.does(() -> practice.room(Withdrawing.class).withdraw(practice.maya, hers, ""));
        assertEquals(Stage.WITHDRAWN, stage());
    }

    @Test
    void whoseLastDayIsOver() {
        practice.invites(jonas, practice.today());
        assertEquals(Stage.INVITED, stage());
        assertEquals(List.of("Jonas Ferreira"), clients(Filter.OPEN));
        practice.pass(Duration.ofDays(1));
        assertEquals(Stage.EXPIRED, stage());
        assertEquals(List.of("Jonas Ferreira"), clients(Filter.EXPIRED));
        assertEquals(List.of(), clients(Filter.OPEN));
        assertEquals(List.of(TaskKind.EXPIRED, TaskKind.INVITE), tasks());
        practice.invites(jonas);
        assertEquals(Stage.INVITED, stage());
        assertEquals(List.of(), clients(Filter.EXPIRED));
    }

    @Test
    void nobodyIsOverdueWithWhatHasEnded() {
        practice.invites(jonas, practice.today());
        practice.pass(Duration.ofDays(9));
        assertEquals(List.of(), clients(Filter.OVERDUE));
        assertFalse(tasks().contains(TaskKind.OVERDUE));
    }
}
