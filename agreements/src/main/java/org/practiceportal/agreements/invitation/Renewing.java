package org.practiceportal.agreements.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.practiceportal.agreements.policy.version.Policies;
import org.practiceportal.api.AuditEntry;
import org.practiceportal.api.AuditTrail;
import org.practiceportal.api.Person;
import org.practiceportal.api.Refused;

/**
 * Lets a client go on with a newer version that was published while they were reading. The invitation is replaced by
 * one to the newer version; answers to sections that did not change go with it.
 */
@ApplicationScoped
public class Renewing {

    @Inject
    Policies policies;

    @Inject
    Invitations invitations;

    @Inject
    InvitationDecisions decisions;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Inject
    Event<InvitationRenewed> renewed;

    public boolean isOutdated(Invitation invitation) {
        return !policies.latestLike(invitation.version()).id().equals(invitation.version().id());
    }

    /**
     * The invitation to the newest version: a new one, or the one that a second click or another tab made already.
     *
     * @throws Refused if it can no longer be answered
     */
    @Transactional
    public Invitation renew(Person client, Invitation invitation) {
        var turn = policies.lock(invitation.version());
        var successor = invitations.successor(invitation);
        if (successor.isPresent() || !isOutdated(invitation)) {
            return successor.orElse(invitation);
        }
        decisions.openness(invitation).requireOpen();
        var fresh = invitation.renewed(policies.latestLike(invitation.version()), clock.instant());
        invitations.keep(turn, fresh);
        decisions.carry(turn, invitation, fresh);
        renewed.fire(new InvitationRenewed(turn, invitation, fresh));
        audit.record(new AuditEntry(client.id(), "agreements.renewed", fresh.id(), client.id()));
        return fresh;
    }
}
