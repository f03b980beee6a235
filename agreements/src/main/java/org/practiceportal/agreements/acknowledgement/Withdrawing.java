package org.practiceportal.agreements.acknowledgement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.practiceportal.agreements.Typed;
import org.practiceportal.agreements.invitation.Circles;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.invitation.InvitationDecision;
import org.practiceportal.agreements.invitation.InvitationDecision.Kind;
import org.practiceportal.agreements.invitation.InvitationDecisions;
import org.practiceportal.agreements.invitation.InvitationEnd;
import org.practiceportal.agreements.invitation.Invitations;
import org.practiceportal.agreements.policy.version.Policies;
import org.practiceportal.agreements.policy.version.PolicyVersion;
import org.practiceportal.agreements.policy.version.Turn;
import org.practiceportal.api.AuditEntry;
import org.practiceportal.api.AuditTrail;
import org.practiceportal.api.Notification;
import org.practiceportal.api.Notifier;
import org.practiceportal.api.People;
import org.practiceportal.api.Person;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Text;

/**
 * A therapist takes an invitation back: from then on nobody answers or signs it, and what was written is kept. Of a circle
 * it is taken back from all, since it would not come together. Takes turns with whoever answers and signs.
 */
@ApplicationScoped
public class Withdrawing {

    @Inject
    Policies policies;

    @Inject
    Invitations invitations;

    @Inject
    Circles circles;

    @Inject
    Answers answers;

    @Inject
    InvitationDecisions decisions;

    @Inject
    People people;

    @Inject
    Notifier notifier;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * @param words to whoever was invited; may be empty
     * @throws Refused if all have signed it, another has taken its place, or the words are too long
     */
    @Transactional
    public void withdraw(Person therapist, Invitation invitation, String words) {
        var all = circles.of(invitation).map(circles::members).orElse(List.of(invitation));
        var turn = policies.lock(all.stream().map(Invitation::version).toArray(PolicyVersion[]::new));
        all.forEach(invitations::lock);
        Refused.unless(invitations.successor(invitation).isEmpty(), Text.of(Typed.BUNDLE, "withdraw.newer"));
        Refused.unless(answers.signedByAll(invitation).isEmpty(), Text.of(Typed.BUNDLE, "withdraw.signed"));
        all.stream().filter(each -> invitations.successor(each).isEmpty())
                .forEach(each -> withdraw(turn, therapist, each, words));
    }

    private void withdraw(Turn turn, Person therapist, Invitation invitation, String words) {
        var openness = decisions.openness(invitation);
        if (openness.is(InvitationEnd.WITHDRAWN)) {
            return;
        }
        decisions.keep(turn, invitation,
                InvitationDecision.of(invitation, openness.decided(), Kind.WITHDRAWN, words, clock.instant()));
        audit.record(new AuditEntry(therapist.id(), "agreements.withdrawn", invitation.id(), invitation.client()));
        // Whoever never came in has a mail that leads here already.
        people.find(invitation.client()).filter(Person::active)
                .ifPresent(client -> notifier.send(new Notification(client.id(), Notification.TODAY)));
    }
}
