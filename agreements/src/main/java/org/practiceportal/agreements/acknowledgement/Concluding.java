package org.practiceportal.agreements.acknowledgement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.invitation.Invitations;
import org.practiceportal.agreements.policy.version.Policies;
import org.practiceportal.api.AuditEntry;
import org.practiceportal.api.AuditTrail;

/** How every signature is kept, whether it was given on a screen or by hand: once, with its trace, and told to the seal. */
@ApplicationScoped
class Concluding {

    @Inject
    Policies policies;

    @Inject
    Invitations invitations;

    @Inject
    Answers answers;

    @Inject
    AuditTrail audit;

    @Inject
    Event<AcknowledgementSigned> signed;

    /** Nobody publishes and this client answers nothing while it is somebody's turn to sign. */
    SigningTurn lock(Invitation invitation) {
        return new SigningTurn(policies.lock(invitation.version()), invitations.lock(invitation));
    }

    Acknowledgement conclude(SigningTurn turn, Acknowledgement acknowledgement, AuditEntry trace) {
        answers.keep(turn, acknowledgement);
        audit.record(trace);
        signed.fire(new AcknowledgementSigned(acknowledgement.id()));
        return acknowledgement;
    }
}
