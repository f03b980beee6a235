package org.practiceportal.agreements.afterwards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.practiceportal.agreements.acknowledgement.Answers;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.invitation.Invitations;
import org.practiceportal.agreements.invitation.InvitingAgain;
import org.practiceportal.agreements.invitation.ReconsentReason;
import org.practiceportal.api.Person;

/** Asks a client to read and sign again what they have signed. */
@ApplicationScoped
public class AskingReconsent {

    @Inject
    Invitations invitations;

    @Inject
    Answers answers;

    @Inject
    InvitingAgain invitingAgain;

    /** @return whether they were asked: not if it does not hold, or something else was asked since, or they cannot sign in */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean ask(Person therapist, String invitation, ReconsentReason reason) {
        var signed = invitations.ofTherapist(therapist, invitation);
        return isHolding(signed) && invitingAgain.invite(therapist, signed, reason);
    }

    /** Whether all have signed it, and nothing has been asked since. */
    boolean isHolding(Invitation signed) {
        return answers.holding(signed).filter(holding -> holding.invitation().id().equals(signed.id())).isPresent()
                && invitations.successor(signed).isEmpty();
    }
}
