package org.practiceportal.agreements.acknowledgement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.practiceportal.agreements.Typed;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.invitation.InvitationDecisions;
import org.practiceportal.agreements.invitation.Invitations;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Text;

/** What can be answered: what nobody signed, replaced, took back or declined, and whose last day is not over. */
@ApplicationScoped
@Transactional
public class OpenInvitations {

    @Inject
    Invitations invitations;

    @Inject
    InvitationDecisions decisions;

    @Inject
    Answers answers;

    boolean isOpen(Invitation invitation) {
        return answers.acknowledgement(invitation).isEmpty() && invitations.successor(invitation).isEmpty()
                && decisions.openness(invitation).end().isEmpty();
    }

    /** @throws Refused if it is none of these; asked in a turn, it stays so until the transaction ends */
    public void require(Invitation invitation) {
        requireUnsigned(invitation);
        decisions.openness(invitation).requireOpen();
    }

    /** Likewise, whatever was decided about it. */
    void requireUnsigned(Invitation invitation) {
        Refused.unless(answers.acknowledgement(invitation).isEmpty(), Text.of(Typed.BUNDLE, "answer.signed"));
        Refused.unless(invitations.successor(invitation).isEmpty(), Text.of(Typed.BUNDLE, "answer.newer"));
    }
}
