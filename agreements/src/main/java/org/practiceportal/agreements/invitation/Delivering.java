package org.practiceportal.agreements.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import org.practiceportal.agreements.policy.version.Turn;
import org.practiceportal.api.AccessCode;
import org.practiceportal.api.AuditEntry;
import org.practiceportal.api.AuditTrail;
import org.practiceportal.api.Door;
import org.practiceportal.api.Notification;
import org.practiceportal.api.Notifier;
import org.practiceportal.api.People;

/** Keeps a therapist's invitation in the place of the one before, and tells the client that something waits. */
@ApplicationScoped
class Delivering {

    @Inject
    Invitations invitations;

    @Inject
    InvitationDecisions decisions;

    @Inject
    People people;

    @Inject
    Notifier notifier;

    @Inject
    AuditTrail audit;

    @Inject
    Event<InvitationRenewed> renewed;

    /**
     * @param door for a client who cannot sign in yet
     * @return what to hand over to them then; whoever can sign in gets a mail
     */
    Optional<AccessCode> deliver(Turn turn, Invitee invitee, Invitation invitation, CoverNote note, Door door) {
        var client = invitee.client();
        invitations.keep(turn, invitation);
        decisions.keepLastDay(turn, invitation, note.lastDay(), invitee.therapist().zone());
        invitee.before().ifPresent(before -> renewed.fire(new InvitationRenewed(turn, before, invitation)));
        audit.record(new AuditEntry(invitee.therapist().id(),
                invitation.circle().isPresent() ? "agreements.invitedTogether" : "agreements.invited", invitation.id(),
                client.id()));
        if (!client.active()) {
            return Optional.of(people.openDoor(invitee.therapist(), client, door));
        }
        notifier.send(new Notification(client.id(), Notification.TODAY));
        return Optional.empty();
    }
}
