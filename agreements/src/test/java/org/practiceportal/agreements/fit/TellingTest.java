package org.practiceportal.agreements.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.practiceportal.agreements.SmallPractice;
import org.practiceportal.agreements.Task;
import org.practiceportal.agreements.TaskKind;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.PageRequest;
import org.practiceportal.api.Person;
import org.practiceportal.api.Refused;

/** Jonas tells Maya that the match is not working. */
class TellingTest {

    private final SmallPractice practice = new SmallPractice();
    private final Person maya = practice.maya;
    private final Person jonas = practice.jonas;
    private final Telling telling = practice.room(Telling.class);
    private final Concerns concerns = practice.room(Concerns.class);
    private final Invitation invitation;

    TellingTest() {
        practice.publishes();
        invitation = practice.invites(jonas);
    }

    private void tells(ConcernKind kind, String words) {
        practice.rooms.does(() -> telling.tell(jonas, invitation, kind, words));
    }

    private List<ConcernHistory> told() {
        return practice.rooms.does(() -> concerns.between(invitation));
    }

    private void takesBack(Person by, String id) {
        practice.rooms.does(() -> telling.takeBack(by, id));
    }

    private List<Task> tasks(Person person) {
        return practice.rooms.does(() -> practice.room(FitTasks.class).tasks(person).toList());
    }

    private void refuses(String key, Runnable what) {
        assertEquals(key, assertThrows(Refused.class, what::run).why().key());
    }

    @Test
    void whatIsToldWaitsForTheTherapistAndSendsNoMail() {
        assertEquals(List.of(), tasks(maya));
        tells(ConcernKind.TALK, " I feel rushed. ");
        var concern = told().getFirst().concern();
        assertEquals(List.of(ConcernKind.TALK, "I feel rushed."), List.of(concern.getKind(), concern.getWords()));
        assertEquals(List.of(maya.id(), jonas.id()), List.of(concern.therapist(), concern.client()));
        assertEquals(invitation.id(), concern.invitation().id());
        assertTrue(concern.getToldAt().isAfter(invitation.invitedAt()));
        assertEquals(List.of(TaskKind.WROTE), tasks(maya).stream().map(Task::kind).toList());
        assertEquals(List.of(), tasks(jonas));
        assertEquals(List.of(jonas.id()), practice.mailed(), "of the invitation");
        assertEquals("agreements.wrote", practice.acts().getLast());
    }

    @Test
    void theSameIsToldOnceAndSomethingElseAsWell() {
        tells(ConcernKind.TALK, "I feel rushed.");
        tells(ConcernKind.TALK, "I feel rushed.");
        assertEquals(1, told().size());
        tells(ConcernKind.STOP, "I feel rushed.");
        tells(ConcernKind.TALK, "I feel pushed.");
        assertEquals(3, told().size());
        assertEquals(3, practice.rooms.does(() -> concerns.page(maya, PageRequest.of(null))).rows().size());
    }

    @Test
    void whatWasTakenBackCanBeToldAgain() {
        tells(ConcernKind.TALK, "I feel rushed.");
        takesBack(jonas, told().getFirst().concern().getId());
        takesBack(jonas, told().getFirst().concern().getId());
        assertTrue(told().getFirst().isTakenBack());
        assertEquals("back", told().getFirst().state());
        assertEquals("", told().getFirst().mark());
        assertTrue(told().getFirst().takenBackAt().isAfter(told().getFirst().concern().getToldAt()));
        assertEquals(2, practice.acts().stream().filter("agreements.wrote"::equals).count());
        assertEquals(List.of(), tasks(maya));
        tells(ConcernKind.TALK, "I feel rushed.");
        assertEquals(2, told().size());
        assertTrue(told().getLast().isUntouched());
    }

    @Test
    void whoeverWishesNothingTellsNothing() {
        refuses("path.wish.missing", () -> tells(null, "I feel rushed."));
        refuses("words.long", () -> tells(ConcernKind.TALK, "x".repeat(Concern.LONGEST + 1)));
        assertEquals(List.of(), told());
    }

    @Test
    void whoIsGoneIsNotReached() {
        assertTrue(telling.isReached(invitation));
        practice.leaves(maya);
        assertFalse(telling.isReached(invitation));
        refuses("path.gone", () -> tells(ConcernKind.TALK, "I feel rushed."));
    }

    @Test
    void somebodyElsesConcernDoesNotExist() {
        tells(ConcernKind.TALK, "I feel rushed.");
        var id = told().getFirst().concern().getId();
        assertThrows(NotFound.class, () -> takesBack(practice.grace, id));
        assertThrows(NotFound.class, () -> takesBack(jonas, null));
        practice.rooms.does(() -> {
            assertEquals(id, concerns.ofTherapist(maya, id).getId());
            assertThrows(NotFound.class, () -> concerns.ofTherapist(jonas, id));
            assertThrows(NotFound.class, () -> concerns.ofTherapist(maya, null));
            assertThrows(NotFound.class, () -> concerns.ofTherapist(maya, "nothing"));
        });
    }

    @Test
    void openConcernsComeFirstAndThenTheNewest() {
        tells(ConcernKind.TALK, "One");
        tells(ConcernKind.TALK, "Two");
        tells(ConcernKind.TALK, "Three");
        takesBack(jonas, told().getLast().concern().getId());
        practice.rooms.does(() -> {
            assertEquals(List.of("Two", "One", "Three"), words(concerns.page(maya, PageRequest.of(null)).rows()));
            assertEquals(List.of(), concerns.page(jonas, PageRequest.of(null)).rows());
            assertEquals(2, concerns.countOpen(maya));
        });
    }

    private static List<String> words(List<ConcernHistory> all) {
        return all.stream().map(each -> each.concern().getWords()).toList();
    }
}
