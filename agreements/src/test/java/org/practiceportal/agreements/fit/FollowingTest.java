package org.practiceportal.agreements.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.practiceportal.agreements.SmallPractice;
import org.practiceportal.agreements.fit.Colleague.Card;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.PageRequest;
import org.practiceportal.api.Person;
import org.practiceportal.api.Refused;

/** What Maya does about what Jonas told her: steps which she promised, and colleagues whom she names. */
class FollowingTest {

    private final SmallPractice practice = new SmallPractice();
    private final Person maya = practice.maya;
    private final Following following = practice.room(Following.class);
    private final Concerns concerns = practice.room(Concerns.class);
    private final Colleagues colleagues = practice.room(Colleagues.class);
    private final Invitation invitation;
    private final String id;

    FollowingTest() {
        practice.publishes();
        invitation = practice.invites(practice.jonas);
        practice.rooms.does(() -> practice.room(Telling.class).tell(practice.jonas, invitation, ConcernKind.REFER,
                "I want somebody else."));
        id = history().concern().getId();
    }

    private ConcernHistory history() {
        return practice.rooms.does(() -> concerns.between(invitation)).getFirst();
    }

    private void did(FollowUpStep step, LocalDate day) {
        practice.rooms.does(() -> following.record(maya, id, step, day));
    }

    private String colleague(String name) {
        practice.rooms.does(() -> colleagues.add(maya, new Card(name, "Grief", "English", 2, "by phone", "")));
        return practice.rooms.does(() -> colleagues.page(maya, name, PageRequest.of(null))).rows().getFirst().getId();
    }

    private void offers(String colleague) {
        practice.rooms.does(() -> following.offer(maya, id, colleague));
    }

    private void refuses(String key, Runnable what) {
        assertEquals(key, assertThrows(Refused.class, what::run).why().key());
    }

    @Test
    void aStepIsDoneOnceADay() {
        assertTrue(history().isUntouched());
        assertEquals("", history().mark(FollowUpStep.TALK));
        did(FollowUpStep.TALK, practice.today());
        did(FollowUpStep.TALK, practice.today());
        did(FollowUpStep.TALK, practice.today().minusDays(3));
        assertEquals(List.of(practice.today(), practice.today().minusDays(3)),
                history().of(FollowUpStep.TALK).stream().map(StepDone::getDoneOn).toList());
        assertTrue(history().done().getFirst().getRecordedAt().isAfter(history().concern().getToldAt()));
        assertEquals("done", history().mark(FollowUpStep.TALK));
        assertEquals("", history().mark(FollowUpStep.HANDOVER));
        assertFalse(history().isUntouched());
        assertTrue(history().isOpen());
        assertEquals(List.of("open", "talk"), List.of(history().state(), history().mark()));
        assertEquals(2, practice.acts().stream().filter("agreements.noted"::equals).count());
    }

    @Test
    void whatIsSettledIsNotOpenAnyMore() {
        did(FollowUpStep.SETTLED, practice.today());
        assertTrue(history().isSettled());
        assertFalse(history().isOpen());
        assertEquals(List.of("settled", "done"), List.of(history().state(), history().mark()));
        assertEquals(0, practice.rooms.does(() -> concerns.countOpen(maya)));
    }

    @Test
    void noStepIsDoneOnADayToCome() {
        refuses("steps.day.wrong", () -> did(FollowUpStep.TALK, practice.today().plusDays(1)));
        refuses("steps.day.wrong", () -> did(FollowUpStep.TALK, null));
        assertEquals(List.of(), history().done());
    }

    @Test
    void aStepThatIsNoneDoesNotExist() {
        assertThrows(NotFound.class, () -> did(null, practice.today()));
        assertThrows(NotFound.class, () -> practice.rooms.does(
                () -> following.record(new SmallPractice().maya, id, FollowUpStep.TALK, practice.today())));
    }

    @Test
    void whatWasTakenBackNeedsNoStep() {
        practice.rooms.does(() -> practice.room(Telling.class).takeBack(practice.jonas, id));
        refuses("steps.back", () -> did(FollowUpStep.TALK, practice.today()));
        var colleague = colleague("Ines");
        refuses("steps.back", () -> offers(colleague));
    }

    @Test
    void aColleagueIsNamedOnceAndStaysAsNamed() {
        var ines = colleague("Ines");
        offers(ines);
        offers(ines);
        practice.rooms.does(() -> colleagues.remove(maya, ines));
        assertEquals(1, history().offers().size());
        var named = history().offers().getFirst();
        assertEquals(List.of("Ines", "Grief", "by phone"),
                List.of(named.getName(), named.getSpecialities(), named.getContact()));
        assertTrue(named.getOfferedAt().isAfter(history().concern().getToldAt()));
        assertEquals(1, practice.acts().stream().filter("agreements.noted"::equals).count());
    }

    @Test
    void noMoreColleaguesAreNamedThanWerePromised() {
        var most = Following.promises(history().concern()).referrals();
        for (int i = 0; i < most; i++) {
            offers(colleague("Colleague " + i));
        }
        var another = colleague("Ines");
        refuses("offer.enough", () -> offers(another));
        assertEquals(most, history().offers().size());
    }

    @Test
    void anotherTherapistsColleagueIsNotNamed() {
        var tomas = new SmallPractice().maya;
        practice.rooms.does(() -> colleagues.add(tomas, new Card("Ines", "", "", null, "", "")));
        var theirs = practice.rooms.does(() -> colleagues.page(tomas, "", PageRequest.of(null))).rows().getFirst()
                .getId();
        assertThrows(NotFound.class, () -> offers(theirs));
        assertThrows(NotFound.class, () -> offers(null));
    }
}
