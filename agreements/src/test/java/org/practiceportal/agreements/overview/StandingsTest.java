package org.practiceportal.agreements.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.practiceportal.agreements.SmallPractice;
import org.practiceportal.agreements.Task;
import org.practiceportal.agreements.TaskKind;
import org.practiceportal.agreements.acknowledgement.Answered;
import org.practiceportal.agreements.conversation.Asking;
import org.practiceportal.agreements.overview.Standings.Counts;

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
        assertEquals(new Counts(false, 3, 0, 0, 0), counts());
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
        assertEquals(new Counts(true, 1, 0, 0, 0), counts());
        practice.rooms.does(() -> practice.room(Asking.class).ask(practice.grace, grace,
                grace.version().text().sections().getFirst().key(), Answered.noted("What is that?")));
        practice.readsAndSigns(practice.jonas, jonas);
        assertEquals(new Counts(true, 1, 0, 1, 1), counts());
        assertEquals(List.of(TaskKind.QUESTIONS, TaskKind.UNSEALED, TaskKind.INVITE), tasks());
    }

    @Test
    void whoHasNoClientsHasNothingToCount() {
        assertEquals(new Counts(false, 0, 0, 0, 0),
                practice.rooms.does(() -> standings.counts(practice.jonas, LocalDate.EPOCH)));
    }
}
