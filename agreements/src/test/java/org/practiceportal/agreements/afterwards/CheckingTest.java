package org.practiceportal.agreements.afterwards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practiceportal.agreements.AgreementsPage;
import org.practiceportal.agreements.SmallPractice;
import org.practiceportal.agreements.Task;
import org.practiceportal.agreements.acknowledgement.Acknowledgement;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.invitation.Mutes;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.Person;
import org.practiceportal.api.Refused;

/** Maya asks Jonas now and then, whether what they agreed still fits. */
class CheckingTest {

    private final SmallPractice practice = new SmallPractice();
    private final Person maya = practice.maya;
    private final Person jonas = practice.jonas;
    private final Checking checking = practice.room(Checking.class);
    private final CheckIns checkIns = practice.room(CheckIns.class);
    private final LocalDate today = practice.today();
    private final Invitation invitation;
    private final Acknowledgement signed;

    CheckingTest() {
        practice.publishes();
        invitation = practice.invites(jonas);
        signed = practice.readsAndSigns(jonas, invitation);
    }

    private void chooses(LocalDate first, int months) {
        practice.rooms.does(() -> checking.choose(maya, jonas.id(), first, months));
    }

    private Optional<LocalDate> due() {
        return practice.rooms.does(() -> checking.due(signed));
    }

    private void answers(List<String> talk, String words) {
        practice.rooms.does(() -> checking.answer(jonas, invitation, talk, words));
    }

    private List<CheckIn> answered() {
        return practice.rooms.does(() -> checkIns.answered(maya.id(), jonas.id(), 9));
    }

    private void mutes(boolean muted) {
        practice.rooms.does(() -> practice.room(Mutes.class).mute(invitation, muted));
    }

    private Optional<LocalDate> next() {
        return practice.rooms.does(() -> checking.next(maya.id(), jonas.id()));
    }

    @Test
    void nobodyIsAskedUntilTheTherapistChoosesADay() {
        assertEquals(Optional.empty(), due());
        assertEquals(Optional.empty(), next());
        chooses(today.plusDays(2), 1);
        assertEquals(Optional.empty(), due());
        assertEquals(Optional.of(today.plusDays(2)), next());
        practice.pass(Duration.ofDays(2));
        assertEquals(Optional.of(today.plusDays(2)), due());
        assertEquals(Optional.of(today.plusDays(2).plusMonths(1)), next());
        assertEquals("agreements.noted", practice.acts().getLast());
    }

    @Test
    void theDayThatWasChosenLastCounts() {
        chooses(today, 1);
        chooses(today.plusDays(1), 1);
        assertEquals(Optional.empty(), due());
        chooses(null, 0);
        practice.pass(Duration.ofDays(2));
        assertEquals(Optional.empty(), due());
    }

    @Test
    void onlyOnesOwnClientIsAsked() {
        assertThrows(NotFound.class, () -> practice.rooms.does(
                () -> checking.choose(new SmallPractice().maya, jonas.id(), today, 1)));
    }

    @Test
    void whatIsDueWaitsForTheClient() {
        chooses(today, 0);
        var state = practice.state(invitation);
        var tasks = practice.room(AfterwardsTasks.class);
        assertEquals(List.of(AgreementsPage.CHECK.at(invitation.id())),
                practice.rooms.does(() -> tasks.tasks(state, Optional.of(signed), "Maya").map(Task::path).toList()));
        assertEquals(List.of(),
                practice.rooms.does(() -> tasks.tasks(state, Optional.empty(), "Maya").toList()));
    }

    @Test
    void theAnswerIsGivenOnceForEachDay() {
        chooses(today, 1);
        answers(List.of(), " All is well. ");
        assertEquals(Optional.empty(), due());
        assertEquals("agreements.wrote", practice.acts().getLast());
        answers(List.of(), "Again");
        assertEquals(List.of("All is well."), answered().stream().map(CheckIn::getWords).toList());
        assertTrue(answered().getFirst().getAnsweredAt().isAfter(signed.signedAt()));
        practice.pass(Duration.ofDays(31));
        assertEquals(Optional.of(today.plusMonths(1)), due());
        answers(List.of(), "Still well.");
        assertEquals(List.of("Still well.", "All is well."), answered().stream().map(CheckIn::getWords).toList());
        assertEquals(1, practice.rooms.does(() -> checkIns.answered(maya.id(), jonas.id(), 1)).size());
    }

    @Test
    void whatToTalkAboutIsASectionOfTheAgreement() {
        chooses(today, 1);
        var sections = invitation.version().text().sections();
        answers(List.of(sections.get(1).key(), "nowhere"), "");
        var answered = answered();
        var points = practice.rooms.does(() -> checkIns.points(answered)).get(answered.getFirst().id());
        assertEquals(List.of(sections.get(1).title()), points.stream().map(CheckPoint::getSectionTitle).toList());
        assertEquals(sections.get(1).key(), points.getFirst().getSection());
        assertEquals(0, practice.rooms.does(() -> checkIns.points(List.of())).size());
    }

    @Test
    void theWordsAreNotEndless() {
        chooses(today, 1);
        assertEquals("words.long", assertThrows(Refused.class,
                () -> answers(List.of(), "x".repeat(CheckIn.LONGEST + 1))).why().key());
        assertEquals(List.of(), answered());
    }

    @Test
    void whoSignedNothingHasNothingToLookBackAt() {
        practice.rooms.does(() -> checking.choose(maya, practice.grace.id(), today, 1));
        var hers = practice.invites(practice.grace);
        assertThrows(NotFound.class,
                () -> practice.rooms.does(() -> checking.answer(practice.grace, hers, List.of(), "")));
    }

    @Test
    void whoWantsNoQuestionsGetsNone() {
        chooses(today, 1);
        mutes(true);
        assertTrue(practice.rooms.does(() -> practice.room(Mutes.class).isMuted(practice.maya.id(), jonas.id())));
        assertEquals(Optional.empty(), due());
        mutes(true);
        mutes(false);
        assertFalse(practice.rooms.does(() -> practice.room(Mutes.class).isMuted(practice.maya.id(), jonas.id())));
        assertEquals(Optional.of(today), due());
        mutes(false);
        assertFalse(practice.rooms.does(() -> practice.room(Mutes.class).isMuted(practice.maya.id(), jonas.id())));
    }

    @Test
    void whoeverIsGoneAsksNothing() {
        chooses(today, 1);
        practice.leaves(maya);
        assertEquals(Optional.empty(), due());
    }

    @Test
    void theDayIsThatOfThePractice() {
        assertEquals(today, checking.today());
    }
}
