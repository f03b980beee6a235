package org.practiceportal.agreements.acknowledgement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.practiceportal.agreements.acknowledgement.SigningRequest.Kind;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.invitation.InvitationDecisions;
import org.practiceportal.agreements.policy.version.Policies;
import org.practiceportal.agreements.policy.version.Turn;
import org.practiceportal.api.AuditEntry;
import org.practiceportal.api.AuditTrail;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.Notification;
import org.practiceportal.api.Notifier;
import org.practiceportal.api.Person;
import org.practiceportal.api.Refused;

/**
 * A client goes another way than signing on a screen now: paper instead, later, or back. Each is as good as signing, and
 * takes turns with it, so that of two at once one comes first. Wishing twice is wishing once. It is kept whatever became of the two, and told by mail while it
 * goes on between them.
 */
@ApplicationScoped
public class Requesting {

    @Inject
    Policies policies;

    @Inject
    OpenInvitations openInvitations;

    @Inject
    InvitationDecisions decisions;

    @Inject
    Answers answers;

    @Inject
    SigningRequests signingRequests;

    @Inject
    Notifier notifier;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** Paper instead. A consent to electronic records is taken back; what was signed under it stays signed. */
    @Transactional
    public void paper(Person client, Invitation invitation) {
        var turn = policies.lock(invitation.version());
        var consent = answers.consent(invitation);
        if (signingRequests.paper(invitation).isPresent() && consent.isEmpty()) {
            return;
        }
        keep(turn, new SigningRequest(invitation, Kind.PAPER, consent.orElse(null), "", clock.instant()));
        audit.record(new AuditEntry(client.id(),
                consent.isPresent() ? "agreements.consentWithdrawn" : "agreements.paperWished", invitation.id(),
                client.id()));
    }

    /**
     * Not now, and the therapist may know it.
     *
     * @throws Refused if it can no longer be answered
     */
    @Transactional
    public void time(Person client, Invitation invitation) {
        var turn = policies.lock(invitation.version());
        if (signingRequests.about(invitation, Kind.TIME).isEmpty()) {
            openInvitations.require(invitation);
            keep(turn, new SigningRequest(invitation, Kind.TIME, null, "", clock.instant()));
            audit.record(new AuditEntry(client.id(), "agreements.timeWished", invitation.id(), client.id()));
        }
    }

    /**
     * Rather not together with the others. The therapist can go on with them, and with this client, by new invitations.
     *
     * @throws Refused if it can no longer be answered
     */
    @Transactional
    public void alone(Person client, Invitation invitation) {
        var turn = policies.lock(invitation.version());
        if (invitation.circle().isPresent() && signingRequests.about(invitation, Kind.ALONE).isEmpty()) {
            openInvitations.require(invitation);
            keep(turn, new SigningRequest(invitation, Kind.ALONE, null, "", clock.instant()));
            audit.record(new AuditEntry(client.id(), "agreements.aloneWished", invitation.id(), client.id()));
        }
    }

    /**
     * What was signed a short while ago was not meant. Nothing is undone by it: the two talk, and change or renew it.
     *
     * @throws Refused if it was signed longer ago, or the note is too long
     */
    @Transactional
    public void mistake(Person client, Acknowledgement signed, String typed) {
        var invitation = signed.invitation();
        var turn = policies.lock(invitation.version());
        if (signingRequests.about(invitation, Kind.MISTAKE).isPresent()) {
            return;
        }
        keep(turn, SigningRequest.mistake(signed, typed, clock.instant()));
        audit.record(new AuditEntry(client.id(), "agreements.mistakeTold", signed.id(), client.id()));
    }

    /** @throws NotFound if it was not made to this therapist */
    @Transactional
    public void settle(Person therapist, String id) {
        var signingRequest = signingRequests.ofTherapist(therapist, id).orElseThrow(NotFound::new);
        signingRequests.settle(policies.lock(signingRequest.invitation().version()), signingRequest, clock.instant());
        audit.record(new AuditEntry(therapist.id(), "agreements.settled", signingRequest.getId(),
                signingRequest.invitation().client()));
    }

    private void keep(Turn turn, SigningRequest signingRequest) {
        signingRequests.keep(turn, signingRequest);
        if (decisions.pause(signingRequest.invitation()).isEmpty()) {
            notifier.send(new Notification(signingRequest.invitation().therapist(), Notification.TODAY));
        }
    }
}
