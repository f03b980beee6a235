package org.practiceportal.agreements.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.practiceportal.agreements.SmallPractice;
import org.practiceportal.agreements.Task;
import org.practiceportal.agreements.TaskKind;
import org.practiceportal.agreements.acknowledgement.HandingOver;
import org.practiceportal.agreements.acknowledgement.Handovers;
import org.practiceportal.agreements.acknowledgement.Relating;
import org.practiceportal.api.PageRequest;
import org.practiceportal.api.Person;
import org.practiceportal.api.RelationState;
import org.practiceportal.api.Role;

/** Maya has left, and Nora, who owns the practice, asks her clients whether they would go on with Ruth. */
class HandingOverAllTest {

    private final SmallPractice practice = new SmallPractice();
    private final Person maya = practice.maya;
    private final Person ruth = practice.hires("Ruth Vasquez", Role.THERAPIST);
    private final Person nora = practice.hires("Nora", Role.OWNER);

    private LeftClients clients() {
        return practice.rooms.does(() -> practice.room(Standings.class).leftBy(maya));
    }

    private List<TaskKind> tasks(Person person) {
        return practice.rooms.does(() -> practice.room(LeftTasks.class).tasks(person).map(Task::kind).toList());
    }

    private void answers(Person client, boolean yes) {
        practice.rooms.does(() -> practice.room(HandingOver.class).answer(client,
                practice.room(Handovers.class).waitingFor(client).getFirst().getId(), yes));
    }

    @Test
    void eachIsAskedOnceAndTheOwnerSeesNumbersAlone() {
        practice.rooms.does(() -> practice.room(Relating.class).change(maya, practice.grace.id(), RelationState.ENDED,
                practice.today(), ""));
        practice.rooms.does(() -> practice.room(Relating.class).takeOff(maya, practice.noa.id()));
        assertEquals(List.of(), tasks(nora), "she is here");
        practice.leaves(maya);
        assertEquals(List.of(TaskKind.LEFT), tasks(nora));
        assertEquals(List.of(), tasks(ruth));
        var before = clients();
        for (int press = 0; press < 2; press++) {
            practice.rooms.does(() -> practice.room(HandingOverAll.class).ask(nora,
                    practice.people().find(maya.id()).orElseThrow(), ruth.id(), "Dear all"));
        }
        assertEquals(new LeftClients(0, before.toAsk(), before.unknown()), clients());
        assertEquals(before.toAsk(), practice.acts().stream().filter("agreements.handoverAsked"::equals).count());
        answers(practice.jonas, true);
        assertEquals(before.toAsk() - 1, clients().asked());
    }

    @Test
    void whoWouldRatherNotIsFoundForAMonth() {
        practice.rooms.does(() -> practice.room(HandingOver.class).ask(maya, practice.jonas.id(), ruth.id(), ""));
        answers(practice.jonas, false);
        assertEquals(List.of("Jonas Ferreira"), staying());
        assertEquals(1, practice.rooms.does(() -> practice.room(OverviewTasks.class).tasks(maya)
                .filter(task -> task.kind() == TaskKind.STAYING).count()));
        practice.pass(Duration.ofDays(31));
        assertEquals(List.of(), staying());
    }

    private List<String> staying() {
        return practice.rooms.does(() -> practice.room(Standings.class)
                .page(maya, "", Filter.STAYING, practice.today(), PageRequest.of(null)).rows()).stream()
                .map(Standing::getName).toList();
    }
}
