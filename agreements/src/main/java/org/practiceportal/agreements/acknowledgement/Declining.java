package org.practiceportal.agreements.acknowledgement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.practiceportal.agreements.Typed;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.invitation.InvitationDecision;
import org.practiceportal.agreements.invitation.InvitationDecision.Kind;
import org.practiceportal.agreements.invitation.InvitationDecisions;
import org.practiceportal.agreements.invitation.InvitationEnd;
import org.practiceportal.agreements.invitation.Openness;
import org.practiceportal.api.AuditEntry;
import org.practiceportal.api.AuditTrail;
import org.practiceportal.api.Notification;
import org.practiceportal.api.Notifier;
import org.practiceportal.api.Person;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Text;

/**
 * A client says no to an invitation, with a reason or without, and may think again while the therapist has not taken it
 * back. Takes turns with signing, so that of two at once one comes first. Saying it twice is saying it once.
 */
@ApplicationScoped
public class Declining {

    @Inject
    Concluding concluding;

    @Inject
    OpenInvitations openInvitations;

    @Inject
    InvitationDecisions decisions;

    @Inject
    Notifier notifier;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * @param words to the therapist; may be empty
     * @throws Refused if it was signed, replaced or taken back, its last day is over, or the words are too long
     */
    @Transactional
    public void decline(Person client, Invitation invitation, String words) {
        var turn = concluding.lock(invitation);
        var openness = decisions.openness(invitation);
        if (openness.is(InvitationEnd.DECLINED)) {
            return;
        }
        openInvitations.require(invitation);
        keep(turn, client, invitation, openness, Kind.DECLINED, words);
    }

    /** @throws Refused if the therapist has taken it back or replaced it or is not here any more, or its last day is over */
    @Transactional
    public void resume(Person client, Invitation invitation) {
        var turn = concluding.lock(invitation);
        var openness = decisions.openness(invitation);
        if (openness.end().isEmpty()) {
            return;
        }
        openInvitations.requireUnsigned(invitation);
        Refused.unless(!openness.isOver(), Text.of(Typed.BUNDLE, "answer.expired"));
        Refused.unless(!openness.is(InvitationEnd.WITHDRAWN), Text.of(Typed.BUNDLE, "answer.withdrawn"));
        decisions.requireGoingOn(invitation);
        keep(turn, client, invitation, openness, Kind.RESUMED, "");
    }

    private void keep(SigningTurn turn, Person client, Invitation invitation, Openness before, Kind kind,
            String words) {
        decisions.keep(turn.policy(), invitation,
                InvitationDecision.of(invitation, before.decided(), kind, words, clock.instant()));
        audit.record(new AuditEntry(client.id(), kind == Kind.DECLINED ? "agreements.declined" : "agreements.resumed",
                invitation.id(), client.id()));
        notifier.send(new Notification(invitation.therapist(), Notification.TODAY));
    }
}
