package org.practiceportal.agreements.acknowledgement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.practiceportal.agreements.Typed;
import org.practiceportal.agreements.acknowledgement.Wish.Kind;
import org.practiceportal.agreements.invitation.Circles;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.invitation.Invitations;
import org.practiceportal.agreements.policy.Policies;
import org.practiceportal.agreements.policy.Printable;
import org.practiceportal.api.AuditEntry;
import org.practiceportal.api.AuditTrail;
import org.practiceportal.api.Notification;
import org.practiceportal.api.Notifier;
import org.practiceportal.api.Person;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Text;

/**
 * The therapist keeps the scan of an agreement that both signed by hand. It says what somebody else did and signs for
 * nobody: the client is told, sees the scan, and can say that it is a mistake. Takes turns with signing on a screen; there is
 * one acknowledgement, whichever comes first.
 */
@ApplicationScoped
public class RecordingPaper {

    @Inject
    Policies policies;

    @Inject
    Invitations invitations;

    @Inject
    Circles circles;

    @Inject
    Answers answers;

    @Inject
    Papers papers;

    @Inject
    Wishes wishes;

    @Inject
    Printable printable;

    @Inject
    Notifier notifier;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Inject
    Event<AcknowledgementSigned> signed;

    /**
     * @param signedOn the day written on the paper
     * @param name     as the client signed
     * @param remarks  about what was ticked and written by hand; may be empty
     * @throws Refused if it was signed already, there is a newer invitation, or the day, name or remarks cannot be right
     */
    @Transactional
    public Acknowledgement record(Person therapist, Invitation invitation, Scan scan, LocalDate signedOn, String name,
            String remarks) {
        policies.take(invitation.version());
        require(answers.acknowledgement(invitation).isEmpty(), "paper.already");
        require(invitations.successor(invitation).isEmpty() && !circles.isClosed(invitation), "paper.newer");
        require(!invitation.assents(), "paper.assent");
        require(signedOn != null && !signedOn.isAfter(day(clock.instant(), therapist))
                && !signedOn.isBefore(day(invitation.version().publishedAt(), therapist)), "paper.day");
        var by = Typed.signature(name);
        var said = Typed.words(remarks, SignedPaper.LONGEST_REMARKS);
        require(printable.missingFrom(by + said).isEmpty(), "paper.letters");
        var acknowledgement = answers.keep(Acknowledgement.onPaper(invitation, by, clock.instant()));
        papers.keep(new SignedPaper(acknowledgement, signedOn, said, scan), scan);
        wishes.settle(invitation, Kind.PAPER, clock.instant());
        // Which scan it is, so that the trail also tells if somebody puts another in its place.
        audit.record(new AuditEntry(therapist.id(), "agreements.paperRecorded", scan.sha256(), invitation.client()));
        signed.fire(new AcknowledgementSigned(acknowledgement.id()));
        notifier.send(new Notification(invitation.client(), Notification.TODAY));
        return acknowledgement;
    }

    private static LocalDate day(Instant at, Person therapist) {
        return LocalDate.ofInstant(at, therapist.zone());
    }

    private static void require(boolean condition, String refusal) {
        if (!condition) {
            throw new Refused(Text.of(Typed.BUNDLE, refusal));
        }
    }
}
