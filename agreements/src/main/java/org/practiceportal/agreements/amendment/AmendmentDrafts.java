package org.practiceportal.agreements.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.practiceportal.agreements.acknowledgement.Acknowledgement;
import org.practiceportal.agreements.acknowledgement.Answers;
import org.practiceportal.agreements.acknowledgement.Readings;
import org.practiceportal.agreements.acknowledgement.Signature;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.invitation.Invitations;
import org.practiceportal.agreements.policy.Printable;
import org.practiceportal.api.Person;

/** Gathers what both have agreed on since they signed. */
@ApplicationScoped
@Transactional
class AmendmentDrafts {

    @Inject
    Invitations invitations;

    @Inject
    Answers answers;

    @Inject
    Readings readings;

    @Inject
    Amendments amendments;

    @Inject
    Printable printable;

    /** Nothing before an agreement is signed, and while what both agreed on is what holds. */
    Optional<AmendmentDraft> of(Invitation invitation) {
        return answers.holding(invitation).flatMap(holding -> of(invitation, holding, amendments.last(holding)));
    }

    private Optional<AmendmentDraft> of(Invitation invitation, Acknowledgement holding, Optional<Amendment> last) {
        var begun = last.filter(earlier -> !earlier.isSigned());
        var now = readings.sheet(invitation).places();
        var draft = new AmendmentDraft(holding, last.map(Amendment::number).orElse(0) + 1, amendments.places(holding),
                now, begun.filter(earlier -> earlier.digest().equals(Amendment.digest(holding, now))).orElse(null));
        return Optional.of(draft).filter(AmendmentDraft::changesSomething);
    }

    AmendingAttempt attempt(Person by, Invitation invitation, String shown, Signature signature) {
        var holding = answers.holding(invitation);
        var last = holding.flatMap(amendments::last);
        return new AmendingAttempt(by, invitation, holding.flatMap(held -> of(invitation, held, last)), last, shown,
                invitations.successor(invitation).isPresent(),
                holding.flatMap(held -> answers.consent(held.invitation())).isPresent(), signature, printable);
    }
}
