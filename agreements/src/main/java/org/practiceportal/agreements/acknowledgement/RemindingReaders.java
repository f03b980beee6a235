package org.practiceportal.agreements.acknowledgement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.invitation.Invitations;
import org.practiceportal.agreements.invitation.Mutes;
import org.practiceportal.agreements.invitation.ReaderTurn;
import org.practiceportal.agreements.invitation.Reminder;
import org.practiceportal.agreements.invitation.Reminders;
import org.practiceportal.api.AuditEntry;
import org.practiceportal.api.AuditTrail;
import org.practiceportal.api.Notification;
import org.practiceportal.api.Notifier;
import org.practiceportal.api.Person;
import org.practiceportal.api.Refused;

/**
 * Tells a client once more, by the usual mail, that something waits. Whoever never came in gets the same mail: it opens
 * nothing, and whatever code they have goes on to work.
 */
@ApplicationScoped
public class RemindingReaders {

    @Inject
    Invitations invitations;

    @Inject
    OpenInvitations openInvitations;

    @Inject
    Mutes mutes;

    @Inject
    Reminders reminders;

    @Inject
    Notifier notifier;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** @throws Refused if it has ended, they would rather not be reminded, they were today already, or no mail goes out */
    @Transactional
    public void remind(Person therapist, Invitation invitation) {
        var turn = invitations.lock(invitation);
        attempt(therapist, invitation).requireAllowed();
        send(turn, therapist, invitation, false);
    }

    /**
     * One of many, by itself, so that none waits for another.
     *
     * @param byRhythm whether it goes out by itself
     * @return whether nothing stood against it
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean remindIfAllowed(Person therapist, Invitation invitation, boolean byRhythm) {
        var turn = invitations.lock(invitation);
        if (attempt(therapist, invitation).obstacle().isPresent()) {
            return false;
        }
        send(turn, therapist, invitation, byRhythm);
        return true;
    }

    private ReminderAttempt attempt(Person therapist, Invitation invitation) {
        return new ReminderAttempt(notifier.isSending(), openInvitations.isOpen(invitation),
                mutes.isMuted(invitation.therapist(), invitation.client()),
                reminders.isReminded(invitation, today(therapist)));
    }

    private LocalDate today(Person therapist) {
        return LocalDate.ofInstant(clock.instant(), therapist.zone());
    }

    private void send(ReaderTurn turn, Person therapist, Invitation invitation, boolean byRhythm) {
        reminders.keep(turn, invitation, new Reminder(invitation, today(therapist), byRhythm, clock.instant()));
        audit.record(new AuditEntry(therapist.id(), "agreements.reminded", invitation.id(), invitation.client()));
        notifier.send(new Notification(invitation.client(), Notification.TODAY));
    }
}
