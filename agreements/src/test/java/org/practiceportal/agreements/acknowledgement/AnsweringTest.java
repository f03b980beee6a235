package org.practiceportal.agreements.acknowledgement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practiceportal.agreements.SmallPractice;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.invitation.Renewing;
import org.practiceportal.agreements.policy.draft.PolicyDraft;
import org.practiceportal.agreements.policy.text.AgreementText.ClientChoice;
import org.practiceportal.agreements.policy.text.AgreementText.Section;
import org.practiceportal.agreements.policy.text.RichText;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.Person;
import org.practiceportal.api.Refused;

/** Jonas reads, picks, types and marks; each is kept at once, and goes along when Maya publishes something newer. */
class AnsweringTest {

    private final SmallPractice practice = new SmallPractice();
    private final Person jonas = practice.jonas;
    private final Answers answers = practice.room(Answers.class);
    private final Invitation invitation;
    private final Section asking;
    private final ClientChoice choice;

    AnsweringTest() {
        practice.publishes();
        invitation = practice.invites(jonas);
        asking = invitation.version().text().sections().stream().filter(each -> !each.clientChoices().isEmpty())
                .findFirst().orElseThrow();
        choice = asking.clientChoices().getFirst();
    }

    private void answers(Answered given) {
        practice.answers(jonas, invitation, asking.key(), given);
    }

    private SectionAnswer kept(Invitation of) {
        return practice.rooms.does(() -> answers.of(of)).get(asking.key());
    }

    @Test
    void oneTapKeepsAllOfIt() {
        var option = choice.options().getLast().key();
        answers(Answered.picked(Map.of(choice.key(), option)).and(Answered.noted("May I call?"))
                .and(Answered.wished(" Please write. ")).and(Answered.marked(Mark.READ)));
        var answer = kept(invitation);
        assertEquals(Map.of(choice.key(), option), answer.choices());
        assertEquals("May I call?", answer.note());
        assertEquals("Please write.", answer.wishes());
        assertTrue(answer.isRead());
        assertFalse(answer.isTalk());
        assertEquals(Optional.of(Mark.READ), answer.mark());
        assertEquals(1, practice.acts().stream().filter("agreements.read"::equals).count());
    }

    @Test
    void whatIsNotSaidStaysAsItWas() {
        answers(Answered.picked(Map.of(choice.key(), choice.options().getFirst().key())));
        answers(Answered.noted("A note"));
        answers(Answered.wished("A wish"));
        var answer = kept(invitation);
        assertEquals(1, answer.choices().size());
        assertEquals(List.of("A note", "A wish"), List.of(answer.note(), answer.wishes()));
        assertEquals(Optional.empty(), answer.mark());
        assertNull(answer.answeredAt());
        answers(Answered.marked(Mark.TALK));
        assertTrue(kept(invitation).isTalk());
        assertFalse(kept(invitation).isRead());
        assertEquals("A wish", kept(invitation).wishes());
        assertTrue(practice.acts().contains("agreements.talkWanted"));
    }

    @Test
    void aChoiceCanBeLeftOpenAgain() {
        answers(Answered.picked(Map.of(choice.key(), choice.options().getFirst().key())));
        var open = new HashMap<String, String>();
        open.put(choice.key(), null);
        answers(Answered.picked(open));
        assertEquals(Map.of(), kept(invitation).choices());
    }

    @Test
    void theSameMarkTwiceIsOne() {
        answers(Answered.marked(Mark.READ));
        var at = kept(invitation).answeredAt();
        answers(Answered.marked(Mark.READ));
        assertEquals(at, kept(invitation).answeredAt());
        assertEquals(1, practice.acts().stream().filter("agreements.read"::equals).count());
    }

    @Test
    void whatTheSectionDoesNotOfferDoesNotExist() {
        for (var picks : List.of(Map.of(choice.key(), "nothing"),
                Map.of("nothing", choice.options().getFirst().key()))) {
            assertThrows(NotFound.class, () -> answers(Answered.picked(picks)));
        }
        assertThrows(NotFound.class,
                () -> practice.answers(jonas, invitation, "nothing", Answered.marked(Mark.READ)));
    }

    @Test
    void nothingEndlessIsKept() {
        assertEquals("words.long",
                assertThrows(Refused.class, () -> Answered.wished("x".repeat(1001))).why().key());
        assertEquals(1000, Answered.wished("x".repeat(1000)).wishes().orElseThrow().length());
        assertThrows(Refused.class, () -> Answered.noted("x".repeat(4001)));
        assertThrows(Refused.class, () -> new Answered(Optional.empty(), Optional.empty(),
                Optional.of("x".repeat(1001)), Optional.empty()));
        assertThrows(Refused.class, () -> new Answered(Optional.empty(), Optional.of("x".repeat(4001)),
                Optional.empty(), Optional.empty()));
        assertEquals(Optional.of(""), Answered.noted(null).note());
    }

    @Test
    void afterSigningNothingIsAnswered() {
        practice.readsAndSigns(jonas, invitation);
        assertEquals("answer.signed",
                assertThrows(Refused.class, () -> answers(Answered.wished("More"))).why().key());
        assertEquals("", kept(invitation).wishes());
    }

    @Test
    void toAnInvitationThatWasReplacedNothingIsAnswered() {
        practice.publishes("crisis");
        practice.invites(jonas);
        assertEquals("answer.newer", assertThrows(Refused.class, () -> answers(Answered.wished("More"))).why().key());
        assertEquals("answer.newer",
                assertThrows(Refused.class, () -> practice.consents(jonas, invitation)).why().key());
    }

    @Test
    void whatReadsAsBeforeIsNotAskedAgain() {
        answers(Answered.wished("A wish").and(Answered.marked(Mark.READ)));
        var at = kept(invitation).answeredAt();
        practice.consents(jonas, invitation);
        practice.publishes("crisis");
        var fresh = practice.rooms.does(() -> practice.room(Renewing.class).renew(jonas, invitation));
        assertTrue(kept(fresh).isRead());
        assertEquals("A wish", kept(fresh).wishes());
        assertEquals(at, kept(fresh).answeredAt());
        assertEquals(1, practice.rooms.does(() -> answers.of(fresh)).size(), "what had no answer has none");
        assertTrue(practice.rooms.does(() -> answers.consent(fresh)).isPresent());
    }

    @Test
    void ofWhatReadsOtherwiseOnlyTheClientsWordsGoAlong() {
        answers(Answered.picked(Map.of(choice.key(), choice.options().getFirst().key())).and(Answered.noted("A note"))
                .and(Answered.wished("A wish")).and(Answered.marked(Mark.READ)));
        practice.changes(draft -> otherwise(draft, asking));
        practice.publishes();
        var fresh = practice.rooms.does(() -> practice.room(Renewing.class).renew(jonas, invitation));
        var answer = kept(fresh);
        assertEquals(Optional.empty(), answer.mark());
        assertEquals(Map.of(), answer.choices());
        assertNull(answer.answeredAt());
        assertEquals(List.of("A note", "A wish"), List.of(answer.note(), answer.wishes()));
    }

    private static PolicyDraft otherwise(PolicyDraft draft, Section section) {
        return draft.say(section.key(), RichText.of("<p>I say it in words of my own.</p>"));
    }

    @Test
    void consentIsGivenOnceAndKeptWithItsWords() {
        practice.consents(jonas, invitation);
        practice.consents(jonas, invitation);
        var consent = practice.rooms.does(() -> answers.consent(invitation)).orElseThrow();
        assertEquals("I agree to read and sign here.", consent.wording());
        assertEquals(1, practice.acts().stream().filter("agreements.consented"::equals).count());
        assertEquals(1, practice.rooms.does(() -> answers.consents(invitation)));
    }

    @Test
    void theClientsTurnIsTakenByWhoeverAnswers() {
        practice.rooms.does(() -> {
            var turn = practice.room(Answering.class).answer(jonas, invitation, asking.key(), Answered.noted("?"));
            turn.requireFor(invitation);
        });
    }
}
