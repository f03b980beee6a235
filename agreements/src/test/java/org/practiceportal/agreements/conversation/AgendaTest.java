package org.practiceportal.agreements.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.practiceportal.agreements.AgreementsPage;
import org.practiceportal.agreements.SmallPractice;
import org.practiceportal.agreements.acknowledgement.Answered;
import org.practiceportal.agreements.acknowledgement.AnswerSheet.Place;
import org.practiceportal.agreements.conversation.Agenda.Line;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.places.SharedPlaces;
import org.practiceportal.agreements.policy.text.AgreementText.Section;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.Refused;

/** What Maya has to talk about with her clients in the next session, from all rooms. */
class AgendaTest {

    private final SmallPractice practice = new SmallPractice();
    private final Agenda agenda = practice.room(Agenda.class);
    private final Asking asking = practice.room(Asking.class);
    private final Invitation invitation;
    private final Section section;

    AgendaTest() {
        practice.publishes();
        invitation = practice.invites(practice.jonas);
        section = invitation.version().text().sections().getFirst();
    }

    private void asks(String note) {
        practice.rooms.does(() -> asking.ask(practice.jonas, invitation, section.key(), Answered.noted(note)));
    }

    private List<Line> open() {
        return practice.rooms.does(() -> agenda.open(practice.maya));
    }

    private void talked(String id, LocalDate on, String note) {
        practice.rooms.does(() -> agenda.talked(practice.maya, id, on, note));
    }

    private Question question() {
        return practice.rooms.does(() -> practice.room(Questions.class).about(invitation, section.key())).getFirst();
    }

    @Test
    void holdsWhatWaitsInAllRoomsTheOldestFirst() {
        practice.rooms.does(() -> practice.room(SharedPlaces.class).propose(practice.jonas, invitation,
                new Place("Gym", "", "I go at noon.")));
        asks("What is that?");
        practice.rooms.does(() -> practice.room(ClarificationProposals.class).propose(practice.jonas, invitation,
                section, "May I be late?", "Ten minutes are fine.", ""));
        assertEquals(List.of("agenda.place", "agenda.question", "agenda.clarification"),
                open().stream().map(line -> line.point().kind().key()).toList());
        assertTrue(open().stream().allMatch(line -> line.point().client().equals(practice.jonas.id())));
        assertEquals(AgreementsPage.CLARIFICATION.at(practice.jonas.id(), section.key()),
                open().getLast().point().path());
        assertEquals(List.of(section.title(), "Ten minutes are fine."),
                List.of(open().getLast().point().about(), open().getLast().point().words()));
    }

    @Test
    void whoAskedNothingStillWantsToTalk() {
        asks("");
        var point = open().getFirst().point();
        assertEquals("agenda.talk", point.kind().key());
        assertEquals(AgreementsPage.QUESTIONS.at(question().getId()), point.path());
        assertEquals(section.title(), point.about());
        assertTrue(point.ends());
    }

    @Test
    void whatWasTalkedAboutIsNotHeldAnyMore() {
        asks("What is that?");
        talked(open().getFirst().id(), practice.today().minusDays(2), "He meant the bell.");
        assertEquals(List.of(), open());
        assertEquals(practice.today().minusDays(2), question().getTalkedOn());
        assertEquals("He meant the bell.", question().noteOfTalk(practice.maya));
    }

    @Test
    void aTalkWasTodayIfNobodySaysWhen() {
        asks("What is that?");
        talked(open().getFirst().id(), null, "");
        assertEquals(practice.today(), question().getTalkedOn());
    }

    @Test
    void aTalkIsNotAhead() {
        asks("What is that?");
        var id = open().getFirst().id();
        assertEquals("agenda.ahead", assertThrows(Refused.class,
                () -> talked(id, practice.today().plusDays(1), "")).why().key());
        assertEquals("words.long", assertThrows(Refused.class,
                () -> talked(id, null, "x".repeat(Agenda.LONGEST_NOTE + 1))).why().key());
        assertEquals(1, open().size());
    }

    @Test
    void whatNoRoomKnowsDoesNotExist() {
        assertThrows(NotFound.class, () -> talked("nowhere.1", null, ""));
        assertThrows(NotFound.class, () -> talked("question", null, ""));
        assertThrows(NotFound.class, () -> talked(".question", null, ""));
        assertThrows(NotFound.class, () -> talked("question.1", null, ""));
    }

    /** Both say yes on a page of theirs; that they talked is not enough. */
    @Test
    void wordsAreNotSettledByATalk() {
        practice.rooms.does(() -> practice.room(ClarificationProposals.class).propose(practice.jonas, invitation,
                section, "", "Ten minutes are fine.", ""));
        assertThrows(NotFound.class, () -> talked(open().getFirst().id(), null, ""));
    }

    @Test
    void wordsThatWereSignedMeanwhileAskNobodyAnyMore() {
        practice.rooms.does(() -> practice.room(ClarificationProposals.class).propose(practice.jonas, invitation,
                section, "", "Ten minutes are fine.", ""));
        practice.readsAndSigns(practice.jonas, invitation);
        assertEquals(List.of(), open());
    }
}
