package org.practiceportal.agreements.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.practiceportal.agreements.SmallPractice;
import org.practiceportal.agreements.acknowledgement.Answered;
import org.practiceportal.agreements.acknowledgement.Side;
import org.practiceportal.agreements.acknowledgement.SideOf;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.policy.text.AgreementText.Section;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.Person;
import org.practiceportal.api.Refused;

/** Both fill in the same form about the words that are printed with a section; each time the page opens anew. */
class ClarificationFormTest {

    private final SmallPractice practice = new SmallPractice();
    private final Person maya = practice.maya;
    private final Person jonas = practice.jonas;
    private final Invitation invitation;
    private final Section section;

    ClarificationFormTest() {
        practice.publishes();
        invitation = practice.invites(jonas);
        section = invitation.version().text().sections().getFirst();
    }

    private final class Form extends ClarificationForm {

        private final Person by;
        private boolean left;

        private Form(Person by) {
            this.by = by;
            clarificationProposals = practice.room(ClarificationProposals.class);
            questions = practice.room(Questions.class);
        }

        @Override
        protected Side side() {
            return new SideOf(practice, by, invitation);
        }

        @Override
        protected void leave() {
            left = true;
        }
    }

    private Form opened(Person by, String key) {
        var form = new Form(by);
        form.key = key;
        practice.rooms.does(form::open);
        return form;
    }

    private Form opened(Person by) {
        return opened(by, section.key());
    }

    private Form on(Person by, Consumer<Form> what) {
        var form = opened(by);
        form.setSeen(form.getSeen());
        practice.rooms.does(() -> what.accept(form));
        assertTrue(form.left);
        return form;
    }

    private void proposes(Person by, String answer) {
        on(by, form -> {
            form.setQuestion("May I be late?");
            form.setAnswer(answer);
            form.propose();
        });
    }

    private void asks(String question) {
        practice.rooms.does(() -> practice.room(Asking.class).ask(jonas, invitation, section.key(),
                Answered.noted(question)));
    }

    @Test
    void anUntouchedSectionIsSilent() {
        var form = opened(jonas);
        assertEquals(section, form.getSection());
        assertEquals("Maya Lindqvist", form.getOther());
        assertTrue(form.isSilent());
        assertFalse(form.isAsked());
        assertFalse(form.isWaiting());
        assertNull(form.getLast());
        assertEquals(List.of("", "", ""), List.of(form.getSeen(), form.getQuestion(), form.getAnswer()));
        assertThrows(NotFound.class, () -> opened(jonas, "nowhere"));
    }

    @Test
    void whoProposedWaitsAndTheOtherIsAsked() {
        proposes(jonas, "Ten minutes are fine.");
        var his = opened(jonas);
        assertFalse(his.isSilent());
        assertTrue(his.isWaiting());
        assertFalse(his.isAsked());
        var hers = opened(maya);
        assertTrue(hers.isAsked());
        assertFalse(hers.isWaiting());
        assertEquals(List.of("May I be late?", "Ten minutes are fine."),
                List.of(hers.getQuestion(), hers.getAnswer()));
        assertEquals(hers.getLast().getId(), hers.getSeen());
    }

    @Test
    void whatBothWantWaitsForNobody() {
        proposes(jonas, "Ten minutes are fine.");
        on(maya, Form::agree);
        var form = opened(jonas);
        assertFalse(form.isSilent());
        assertFalse(form.isAsked());
        assertFalse(form.isWaiting());
    }

    @Test
    void whatWasTakenBackIsSilentAgain() {
        proposes(jonas, "Ten minutes are fine.");
        on(jonas, Form::takeBack);
        assertTrue(opened(maya).isSilent());
        assertEquals("", opened(maya).getAnswer());
    }

    @Test
    void whatChangedMeanwhileIsShownBeforeItIsAgreedTo() {
        proposes(jonas, "Ten minutes are fine.");
        var form = opened(maya);
        form.setSeen(form.getSeen());
        proposes(jonas, "An hour is fine.");
        assertEquals("proposal.changed",
                assertThrows(Refused.class, () -> practice.rooms.does(form::agree)).why().key());
        assertFalse(form.left);
        assertEquals("An hour is fine.", form.getAnswer());
        assertEquals(opened(maya).getSeen(), form.getSeen());
    }

    @Test
    void theLastQuestionAndItsAnswerAreAtHand() {
        asks("What is that?");
        asks("May I be late?");
        assertEquals("May I be late?", opened(maya).getQuestion());
        assertEquals("", opened(maya).getAnswer());
        assertEquals(2, opened(maya).getQuestions().size());
        var id = opened(maya).getQuestions().getLast().getId();
        practice.rooms.does(() -> practice.room(Asking.class).answer(maya, id, "Ten minutes."));
        assertEquals("Ten minutes.", opened(maya).getAnswer());
    }

    @Test
    void whatIsTooLongToBePrintedIsNotAtHand() {
        asks("x".repeat(ClarificationProposal.LONGEST_QUESTION));
        assertEquals(ClarificationProposal.LONGEST_QUESTION, opened(maya).getQuestion().length());
        asks("x".repeat(ClarificationProposal.LONGEST_QUESTION + 1));
        assertEquals("", opened(maya).getQuestion());
    }

    @Test
    void whoeverEmptiesAFieldSeesItEmpty() {
        proposes(jonas, "Ten minutes are fine.");
        var form = opened(maya);
        form.setQuestion(null);
        form.setAnswer(null);
        assertEquals(List.of("", ""), List.of(form.getQuestion(), form.getAnswer()));
    }
}
