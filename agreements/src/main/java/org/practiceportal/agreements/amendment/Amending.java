package org.practiceportal.agreements.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.practiceportal.agreements.acknowledgement.Acknowledgement;
import org.practiceportal.agreements.acknowledgement.AnswerSheet.Place;
import org.practiceportal.agreements.acknowledgement.Signature;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.policy.version.Policies;
import org.practiceportal.api.AuditEntry;
import org.practiceportal.api.AuditTrail;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.Notification;
import org.practiceportal.api.Notifier;
import org.practiceportal.api.Person;
import org.practiceportal.api.Refused;

/**
 * How both sign what they agreed on after the agreement was signed. Each signs for themselves; when both have signed the
 * same words, they hold.
 */
@ApplicationScoped
public class Amending {

    @Inject
    Policies policies;

    @Inject
    AmendmentDrafts drafts;

    @Inject
    Amendments amendments;

    @Inject
    Notifier notifier;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Inject
    Event<AmendmentSigned> signed;

    /** What waits to be signed: both agreed on it, and it is not what holds. Nothing before an agreement is signed. */
    @Transactional
    public Optional<AmendmentDraft> draft(Invitation invitation) {
        return drafts.of(invitation);
    }

    /**
     * Likewise for whoever knows already what holds, and on what both agreed.
     *
     * @param before the places of what holds
     * @param now    those both agreed on
     */
    @Transactional
    public Optional<AmendmentDraft> draft(Acknowledgement amended, List<Place> before, List<Place> now) {
        return drafts.of(amended, before, now);
    }

    /**
     * Signs for the one who asks, and nobody else. Signing twice changes nothing.
     *
     * @param shown digest of the draft that the person saw
     * @throws NotFound if the invitation is not theirs
     * @throws Refused  if something else is agreed by now, the client does not consent to electronic records, or the name
     *                  cannot be printed
     */
    @Transactional
    public void sign(Person by, Invitation invitation, String shown, Signature signature) {
        var turn = policies.lock(invitation.version());
        var attempt = drafts.attempt(by, invitation, shown, signature);
        if (attempt.isDone()) {
            return;
        }
        var now = clock.instant();
        var amendment = amendments.keep(turn, attempt.amendment(now));
        amendments.keep(turn, amendment.sign(by, shown, signature, now));
        audit.record(new AuditEntry(by.id(), "agreements.amended", amendment.id(), invitation.client()));
        if (amendment.isSigned()) {
            signed.fire(new AmendmentSigned(amendment.id()));
        }
        notifier.send(new Notification(invitation.other(by.id()), Notification.TODAY));
    }
}
