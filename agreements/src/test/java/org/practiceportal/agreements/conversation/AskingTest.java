package org.practiceportal.agreements.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.practiceportal.agreements.SmallPractice;
import org.practiceportal.agreements.acknowledgement.Answered;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.policy.text.AgreementText.Section;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.PageRequest;
import org.practiceportal.api.Person;
import org.practiceportal.api.Refused;

/** Jonas asks about a section of what he reads, and Maya answers, or they talk about it. */
class AskingTest {

    private final SmallPractice practice = new SmallPractice();
    private final Person maya = practice.maya;
    private final Person jonas = practice.jonas;
    private final Asking asking = practice.room(Asking.class);
    private final Questions questions = practice.room(Questions.class);
    private final Invitation invitation;
    private final Section section;

    AskingTest() {
        practice.publishes();
        invitation = practice.invites(jonas);
        section = invitation.version().text().sections().getFirst();
    }

    private void asks(String note) {
        practice.rooms.does(() -> asking.ask(jonas, invitation, section.key(), Answered.noted(note)));
    }

    private List<Question> asked() {
        return practice.rooms.does(() -> questions.about(invitation, section.key()));
    }

    private Question only() {
        var all = asked();
        assertEquals(1, all.size());
        return all.getFirst();
    }

    private void answers(Person by, String words) {
        var id = only().getId();
        practice.rooms.does(() -> asking.answer(by, id, words));
    }

    private void talk(Person by, String note) {
        var id = only().getId();
        practice.rooms.does(() -> asking.talked(by, id, practice.today(), note));
    }

    private void refuses(String key, Runnable what) {
        assertEquals(key, assertThrows(Refused.class, what::run).why().key());
    }

    @Test
    void aQuestionWaitsForTheTherapist() {
        asks("What is that?");
        var question = only();
        assertEquals("What is that?", question.getNote());
        assertEquals(List.of(section.key(), section.title()),
                List.of(question.getSection(), question.getSectionTitle()));
        assertEquals(List.of(maya.id(), jonas.id()), List.of(question.therapist(), question.client()));
        assertTrue(question.isOpen());
        assertNull(question.getAnswer());
        assertNull(question.getAnsweredAt());
        assertNull(question.getTalkedOn());
        assertTrue(question.getAskedAt().isAfter(invitation.invitedAt()));
        assertTrue(practice.state(invitation).answers().get(section.key()).isTalk());
        assertEquals("", practice.state(invitation).answers().get(section.key()).note(), "it was sent");
    }

    @Test
    void theSameIsAskedOnce() {
        asks("What is that?");
        asks("What is that?");
        asks("");
        assertEquals(1, asked().size());
        asks("And that?");
        assertEquals(List.of("What is that?", "And that?"), asked().stream().map(Question::getNote).toList());
    }

    @Test
    void whoOnlyWantsToTalkAsksTooOnce() {
        asks("");
        asks("");
        assertEquals("", only().getNote());
    }

    @Test
    void whatWasAnsweredCanBeAskedAgain() {
        asks("What is that?");
        answers(maya, "That.");
        asks("What is that?");
        assertEquals(2, asked().size());
    }

    @Test
    void oneMailSaysThatSomethingWaits() {
        asks("What is that?");
        asks("And that?");
        assertEquals(List.of(jonas.id(), maya.id()), practice.mailed());
    }

    @Test
    void aSectionThatIsNotThereIsNotAskedAbout() {
        assertThrows(RuntimeException.class, () -> practice.rooms
                .does(() -> asking.ask(jonas, invitation, "nowhere", Answered.noted("What is that?"))));
        assertEquals(List.of(), practice.rooms.does(() -> questions.between(maya.id(), jonas.id())));
    }

    @Test
    void theAnswerIsForTheClient() {
        asks("What is that?");
        answers(maya, " That. ");
        assertEquals("That.", only().getAnswer());
        assertFalse(only().isOpen());
        assertTrue(only().getAnsweredAt().isAfter(only().getAskedAt()));
        assertNull(only().getTalkedOn());
        assertEquals("agreements.answered", practice.acts().getLast());
        assertEquals(List.of(jonas.id(), maya.id(), jonas.id()), practice.mailed());
    }

    @Test
    void aQuestionIsAnsweredOnce() {
        asks("What is that?");
        refuses("answer.empty", () -> answers(maya, " "));
        assertTrue(only().isOpen());
        answers(maya, "That.");
        refuses("answer.already", () -> answers(maya, "Something else."));
        assertEquals("That.", only().getAnswer());
    }

    @Test
    void whatWasTalkedAboutNeedsNoAnswer() {
        asks("What is that?");
        talk(maya, "He meant the bell.");
        var question = only();
        assertFalse(question.isOpen());
        assertEquals(practice.today(), question.getTalkedOn());
        assertEquals("He meant the bell.", question.noteOfTalk(maya));
        assertNull(question.getAnswer());
        assertEquals("agreements.talked", practice.acts().getLast());
        refuses("agenda.ended", () -> talk(maya, "Again"));
        refuses("answer.already", () -> answers(maya, "That."));
    }

    @Test
    void theNoteOfATalkIsTheTherapistsAlone() {
        asks("What is that?");
        assertEquals("", only().noteOfTalk(maya));
        talk(maya, "He meant the bell.");
        assertThrows(NotFound.class, () -> only().noteOfTalk(jonas));
    }

    @Test
    void anotherTherapistsQuestionDoesNotExist() {
        asks("What is that?");
        var other = new SmallPractice().maya;
        assertThrows(NotFound.class, () -> answers(other, "That."));
        assertThrows(NotFound.class, () -> talk(other, ""));
        assertThrows(NotFound.class, () -> practice.rooms.does(() -> asking.answer(maya, null, "That.")));
        assertThrows(NotFound.class, () -> practice.rooms.does(() -> asking.answer(maya, "nothing", "That.")));
    }

    @Test
    void openQuestionsComeFirstAndThenTheOldest() {
        asks("One?");
        answers(maya, "One.");
        practice.pass(Duration.ofHours(1));
        asks("Two?");
        asks("Three?");
        practice.rooms.does(() -> {
            assertEquals(List.of("Two?", "Three?", "One?"), notes(questions.page(maya, PageRequest.of(null)).rows()));
            assertEquals(List.of("Two?"), notes(questions.open(maya, 1)));
            assertEquals(List.of("One?", "Two?", "Three?"), notes(questions.between(maya.id(), jonas.id())));
            assertEquals(List.of(), questions.page(jonas, PageRequest.of(null)).rows());
            assertEquals(Collections.emptyList(), questions.between(maya.id(), practice.grace.id()));
        });
    }

    private static List<String> notes(List<Question> all) {
        return all.stream().map(Question::getNote).toList();
    }
}
