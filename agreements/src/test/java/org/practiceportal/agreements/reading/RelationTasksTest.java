package org.practiceportal.agreements.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.practiceportal.agreements.SmallPractice;
import org.practiceportal.agreements.Task;
import org.practiceportal.agreements.TaskKind;
import org.practiceportal.agreements.acknowledgement.Relating;
import org.practiceportal.agreements.conversation.Absences;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.Person;
import org.practiceportal.api.RelationState;

/** What Jonas finds on his start page when Maya says what becomes of their work. */
class RelationTasksTest {

    private final SmallPractice practice = new SmallPractice();

    private void becomes(RelationState next) {
        practice.rooms.does(() -> practice.room(Relating.class).change(practice.maya, practice.jonas.id(), next,
                practice.today(), "Thank you."));
    }

    private List<TaskKind> told(Person person) {
        return practice.rooms.does(() -> practice.room(RelationTasks.class).tasks(person).map(Task::kind).toList());
    }

    private FarewellView opens(Person person) {
        var rooms = practice.opens(person);
        var view = rooms.get(FarewellView.class);
        view.id = practice.maya.id().value();
        rooms.does(view::open);
        return view;
    }

    @Test
    void eachStepIsToldToTheClientAloneForAMonth() {
        assertEquals(List.of(), told(practice.jonas), "nothing was said yet");
        becomes(RelationState.RESTS);
        assertEquals(List.of(TaskKind.RESTS), told(practice.jonas));
        becomes(RelationState.ENDED);
        assertEquals(List.of(TaskKind.PARTED), told(practice.jonas));
        becomes(RelationState.GOES_ON);
        assertEquals(List.of(TaskKind.BEGUN_AGAIN), told(practice.jonas));
        assertEquals(List.of(), told(practice.maya));
        practice.pass(Duration.ofDays(31));
        assertEquals(List.of(), told(practice.jonas));
    }

    @Test
    void whoeverIsGoneIsNotToBeAsked() {
        becomes(RelationState.RESTS);
        assertEquals("farewell.again.rests", opens(practice.jonas).getAgain());
        practice.leaves(practice.maya);
        assertEquals("farewell.again.gone", opens(practice.jonas).getAgain());
        assertEquals("Thank you.", opens(practice.jonas).getRelation().words());
    }

    private AwayView opensAway(Person person) {
        var rooms = practice.opens(person);
        var view = rooms.get(AwayView.class);
        view.id = practice.maya.id().value();
        rooms.does(view::open);
        return view;
    }

    @Test
    void whileTheirTherapistIsAwayClientsReadWhoIsThere() {
        var today = practice.today();
        practice.rooms.does(
                () -> practice.room(Absences.class).say(practice.maya, today.plusDays(8), today.plusDays(9), "Ruth"));
        assertEquals(List.of(), told(practice.jonas));
        assertThrows(NotFound.class, () -> opensAway(practice.jonas), "not told yet");
        practice.pass(Duration.ofDays(1));
        assertEquals(List.of(TaskKind.AWAY_SOON), told(practice.jonas));
        practice.pass(Duration.ofDays(7));
        assertEquals(List.of(TaskKind.AWAY), told(practice.jonas));
        assertEquals("Ruth", opensAway(practice.jonas).getAbsence().getStandIn());
        assertEquals(practice.maya.name(), opensAway(practice.jonas).getTherapist());
        assertThrows(NotFound.class, () -> opensAway(practice.maya));
        becomes(RelationState.ENDED);
        assertEquals(List.of(TaskKind.PARTED), told(practice.jonas));
        assertThrows(NotFound.class, () -> opensAway(practice.jonas), "it is not theirs any more");
        practice.pass(Duration.ofDays(2));
        assertEquals(List.of(), told(practice.grace), "she is here again");
    }
}
