package org.practiceportal.agreements.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.practiceportal.agreements.Typed;
import org.practiceportal.agreements.acknowledgement.Answered;
import org.practiceportal.agreements.acknowledgement.Answering;
import org.practiceportal.agreements.acknowledgement.Mark;
import org.practiceportal.agreements.acknowledgement.SectionAnswer;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.invitation.InvitationDecisions;
import org.practiceportal.api.AuditEntry;
import org.practiceportal.api.AuditTrail;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.Notification;
import org.practiceportal.api.Notifier;
import org.practiceportal.api.Person;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Text;

/** How a client asks before agreeing, and how the therapist answers or notes a talk. No words leave the portal. */
@ApplicationScoped
public class Asking {

    @Inject
    Questions questions;

    @Inject
    InvitationDecisions decisions;

    @Inject
    Answering answering;

    @Inject
    Notifier notifier;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * Marks the section as one to talk about, and asks what the client noted. The same words twice, as by a double click,
     * are one question.
     *
     * @param given what they say about the section besides
     */
    @Transactional
    public void ask(Person client, Invitation invitation, String key, Answered given) {
        var note = given.note().orElse("");
        var turn = answering.answer(client, invitation, key,
                Answered.marked(Mark.TALK).and(Answered.noted("")).and(given));
        var asked = questions.about(invitation, key).stream().filter(Question::isOpen)
                .anyMatch(question -> note.isEmpty() || question.getNote().equals(note));
        if (!asked) {
            var section = invitation.version().text().sections().stream().filter(each -> each.key().equals(key))
                    .findFirst().orElseThrow(NotFound::new);
            var waiting = questions.between(invitation.therapist(), invitation.client()).stream()
                    .anyMatch(Question::isOpen);
            questions.keep(turn, invitation, new Question(invitation, section, note, clock.instant()));
            if (!waiting) {
                // One mail says that something waits; more of them would say no more.
                notifier.send(new Notification(invitation.therapist(), Notification.TODAY));
            }
        }
    }

    /** @throws Refused if the answer is empty or too long, it has one, or nothing goes on between the two */
    @Transactional
    public void answer(Person therapist, String id, String typed) {
        var question = questions.ofTherapist(therapist, id).orElseThrow(NotFound::new);
        decisions.requireGoingOn(question.therapist(), question.client());
        var words = Typed.words(typed, SectionAnswer.LONGEST_NOTE);
        if (words.isEmpty()) {
            throw new Refused(Text.of(Typed.BUNDLE, "answer.empty"));
        }
        if (!questions.answer(question, words, clock.instant())) {
            throw new Refused(Text.of(Typed.BUNDLE, "answer.already"));
        }
        audit.record(new AuditEntry(therapist.id(), "agreements.answered", id, question.client()));
        notifier.send(new Notification(question.client(), Notification.TODAY));
    }

    /**
     * Keeps that both talked about it. The client decides afterwards whether the section is clear to them.
     *
     * @throws NotFound if it was not asked of this therapist
     * @throws Refused  if it has its answer already, or was talked about
     */
    @Transactional
    public void talked(Person therapist, String id, LocalDate on, String note) {
        var question = questions.ofTherapist(therapist, id).orElseThrow(NotFound::new);
        var now = clock.instant();
        if (!questions.talked(question, new Talk(question, on, note, now), now)) {
            throw new Refused(Text.of(Typed.BUNDLE, "agenda.ended"));
        }
        audit.record(new AuditEntry(therapist.id(), "agreements.talked", id, question.client()));
    }
}
