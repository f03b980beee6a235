package org.practiceportal.agreements.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.practiceportal.agreements.acknowledgement.Acknowledgement;
import org.practiceportal.agreements.acknowledgement.AnswerSheet.Place;
import org.practiceportal.agreements.acknowledgement.Answers;
import org.practiceportal.agreements.acknowledgement.Readings;
import org.practiceportal.agreements.acknowledgement.Signature;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.invitation.InvitationDecisions;
import org.practiceportal.agreements.invitation.Invitations;
import org.practiceportal.agreements.policy.text.PrintableCharacters;
import org.practiceportal.api.Person;

/** Gathers what both have agreed on since they signed. */
@ApplicationScoped
@Transactional
class AmendmentDrafts {

    @Inject
    Invitations invitations;

    @Inject
    InvitationDecisions decisions;

    @Inject
    Answers answers;

    @Inject
    Readings readings;

    @Inject
    Amendments amendments;

    @Inject
    PrintableCharacters printableCharacters;

    /** Nothing before an agreement is signed, and while what both agreed on is what holds. */
    Optional<AmendmentDraft> of(Invitation invitation) {
        return answers.holding(invitation).flatMap(holding -> of(invitation, holding));
    }

    private Optional<AmendmentDraft> of(Invitation invitation, Acknowledgement holding) {
        return of(holding, amendments.places(holding), readings.sheet(invitation).places());
    }

    /**
     * Likewise for whoever knows already what holds, and on what both agreed.
     *
     * @param before the places of what holds
     * @param now    those both agreed on
     */
    Optional<AmendmentDraft> of(Acknowledgement holding, List<Place> before, List<Place> now) {
        if (before.equals(now)) {
            return Optional.empty();
        }
        var last = amendments.last(holding);
        var begun = last.filter(earlier -> earlier.digest().equals(Amendment.digest(holding, now)));
        return Optional.of(new AmendmentDraft(holding, last.map(Amendment::number).orElse(0) + 1, before, now,
                begun.orElse(null)));
    }

    AmendingAttempt attempt(Person by, Invitation invitation, String shown, Signature signature) {
        var holding = answers.holding(invitation);
        return new AmendingAttempt(by, invitation, holding.flatMap(held -> of(invitation, held)),
                holding.flatMap(amendments::last), shown,
                invitations.successor(invitation).isPresent(), decisions.pause(invitation),
                holding.flatMap(held -> answers.consent(held.invitation())).isPresent(), signature,
                printableCharacters);
    }
}
