package org.practiceportal.agreements.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.practiceportal.agreements.AgreementsPage;
import org.practiceportal.agreements.SmallPractice;
import org.practiceportal.agreements.TaskKind;
import org.practiceportal.agreements.Task;
import org.practiceportal.agreements.acknowledgement.Relating;
import org.practiceportal.agreements.invitation.InvitingSeveral;
import org.practiceportal.agreements.policy.version.PolicySet;
import org.practiceportal.api.DashboardTask;
import org.practiceportal.api.PageRequest;
import org.practiceportal.api.Person;
import org.practiceportal.api.RelationState;

/** Lists, pages and start pages tell with whom it goes on, rests, or has ended. */
class PartedTest {

    private static final ChosenClients ENDED = new ChosenClients("", Filter.PARTED, List.of());

    private final SmallPractice practice = new SmallPractice();
    private final Person maya = practice.maya;
    private final Person jonas = practice.jonas;
    private final Standings standings = practice.room(Standings.class);

    PartedTest() {
        practice.publishes();
    }

    private void becomes(Person client, RelationState next) {
        practice.rooms.does(
                () -> practice.room(Relating.class).change(maya, client.id(), next, practice.today(), "Be well."));
    }

    private List<String> clients(Filter filter) {
        return practice.rooms.does(
                () -> standings.page(maya, "", filter, practice.today(), PageRequest.of(null))).rows().stream()
                .map(Standing::getName).sorted().toList();
    }

    private List<String> waitsFor(Person person) {
        var rooms = practice.opens(person);
        return rooms.does(() -> rooms.get(Waiting.class).tasks(person)).stream().map(DashboardTask::path).toList();
    }

    private RelationView relationView() {
        var rooms = practice.opens(maya);
        var view = rooms.get(RelationView.class);
        view.id = jonas.id().value();
        rooms.does(view::open);
        return view;
    }

    @Test
    void theListIsOfThoseWithWhomItGoesOn() {
        becomes(jonas, RelationState.RESTS);
        becomes(practice.grace, RelationState.ENDED);
        assertEquals(List.of("Noa Okafor"), clients(Filter.ALL));
        assertEquals(List.of("Noa Okafor"), clients(Filter.NOT_INVITED));
        assertEquals(List.of("Jonas Ferreira"), clients(Filter.RESTING));
        assertEquals(List.of("Grace Whitfield"), clients(Filter.PARTED));
        becomes(jonas, RelationState.GOES_ON);
        assertEquals(List.of("Jonas Ferreira", "Noa Okafor"), clients(Filter.ALL));
        assertEquals(List.of(), clients(Filter.RESTING));
    }

    @Test
    void whoIsTakenOffIsInNoList() {
        practice.rooms.does(() -> practice.room(Relating.class).takeOff(maya, practice.noa.id()));
        for (var filter : Filter.values()) {
            assertFalse(clients(filter).contains("Noa Okafor"), filter.getKey());
        }
        assertTrue(practice.rooms.does(() -> standings.isAny(maya)));
        for (var client : List.of(jonas, practice.grace)) {
            practice.rooms.does(() -> practice.room(Relating.class).takeOff(maya, client.id()));
        }
        assertFalse(practice.rooms.does(() -> standings.isAny(maya)));
    }

    @Test
    void nobodyIsRemindedAndNothingIsCounted() {
        practice.invites(jonas);
        practice.invites(practice.grace);
        practice.invites(practice.noa);
        assertEquals(List.of(), tasks());
        becomes(jonas, RelationState.ENDED);
        assertEquals(List.of("Grace Whitfield", "Noa Okafor"), clients(Filter.OPEN));
        var ended = practice.rooms.does(() -> practice.room(BulkReminding.class).preview(maya, ENDED));
        assertEquals(List.of("ended"), ended.stream().map(BulkReminding.Line::key).toList());
        assertEquals(0L,
                practice.rooms.does(() -> practice.room(BulkReminding.class).remind(maya, ENDED)));
    }

    @Test
    void nobodyIsInvitedAmongOthers() {
        becomes(jonas, RelationState.RESTS);
        var lines = practice.rooms
                .does(() -> practice.room(InvitingSeveral.class).preview(maya, PolicySet.first(maya.id()),
                        List.of(jonas.id(), practice.grace.id())));
        assertEquals(List.of("paused", "yes"), lines.stream().map(InvitingSeveral.Line::key).toList());
    }

    private List<TaskKind> tasks() {
        return practice.rooms.does(() -> practice.room(OverviewTasks.class).tasks(maya).map(Task::kind).toList());
    }

    @Test
    void theClientIsToldForAWhileAndAskedForNothing() {
        practice.invites(jonas);
        becomes(jonas, RelationState.RESTS);
        var page = AgreementsPage.FAREWELL.at(maya.id());
        assertEquals(List.of(page), waitsFor(jonas));
        practice.pass(Duration.ofDays(30));
        assertEquals(List.of(), waitsFor(jonas));
        becomes(jonas, RelationState.ENDED);
        assertEquals(List.of(page), waitsFor(jonas));
        becomes(jonas, RelationState.GOES_ON);
        assertEquals(List.of(page, AgreementsPage.WELCOME.at(practice.invitation(jonas).id())), waitsFor(jonas));
        assertEquals(List.of(), waitsFor(practice.grace));
    }

    @Test
    void whatItMayBecomeIsOffered() {
        var view = relationView();
        assertEquals(List.of(RelationState.RESTS, RelationState.ENDED), view.choices("RENDER_RESPONSE"));
        assertTrue(view.choices("PROCESS_VALIDATIONS").contains(RelationState.GOES_ON), "as after a second click");
        assertNull(view.getNext(), "nobody chooses for her");
        assertEquals(practice.today(), view.getSince());
        assertEquals(jonas, view.getClient());
        becomes(jonas, RelationState.ENDED);
        assertEquals(RelationState.GOES_ON, relationView().getNext());
        assertEquals("Be well.", relationView().getRelation().words());
    }
}
