package org.practiceportal.agreements.acknowledgement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.practiceportal.agreements.acknowledgement.PaperAttempt.ByHand;
import org.practiceportal.agreements.acknowledgement.SigningRequest.Kind;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.api.AuditEntry;
import org.practiceportal.api.Notification;
import org.practiceportal.api.Notifier;
import org.practiceportal.api.Person;
import org.practiceportal.api.Refused;

/**
 * The therapist keeps the scan of an agreement that both signed by hand. It says what somebody else did and signs for
 * nobody: the client is told, sees the scan, and can say that it is a mistake. Takes turns with signing on a screen; there is
 * one acknowledgement, whichever comes first.
 */
@ApplicationScoped
public class RecordingPaper {

    @Inject
    Readings readings;

    @Inject
    Concluding concluding;

    @Inject
    Papers papers;

    @Inject
    SigningRequests signingRequests;

    @Inject
    Notifier notifier;

    @Inject
    Clock clock;

    /**
     * @param signedOn the day written on the paper
     * @param name     as the client signed
     * @param remarks  about what was ticked and written by hand; may be empty
     * @throws Refused if it was signed already, there is a newer invitation, or the day, name or remarks cannot be right
     */
    @Transactional
    public Acknowledgement record(Person therapist, Invitation invitation, Scan scan, LocalDate signedOn, String name,
            String remarks) {
        var turn = concluding.lock(invitation);
        var now = clock.instant();
        var said = new ByHand(signedOn, name, remarks);
        var signed = Acknowledgement.onPaper(readings.onPaper(invitation, said, now.atZone(therapist.zone())), now);
        // Which scan it is, so that the trail also tells if somebody puts another in its place.
        concluding.conclude(turn, signed,
                new AuditEntry(therapist.id(), "agreements.paperRecorded", scan.sha256(), invitation.client()));
        papers.keep(turn, new SignedPaper(signed, said, scan), scan);
        signingRequests.settle(turn.policy(), invitation, Kind.PAPER, now);
        notifier.send(new Notification(invitation.client(), Notification.TODAY));
        return signed;
    }
}
