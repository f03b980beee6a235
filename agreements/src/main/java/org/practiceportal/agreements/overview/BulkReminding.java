package org.practiceportal.agreements.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.practiceportal.agreements.acknowledgement.ReminderAttempt;
import org.practiceportal.agreements.acknowledgement.ReminderAttempt.Obstacle;
import org.practiceportal.agreements.acknowledgement.RemindingReaders;
import org.practiceportal.agreements.invitation.Invitations;
import org.practiceportal.agreements.invitation.Mutes;
import org.practiceportal.agreements.invitation.Reminders;
import org.practiceportal.api.Notifier;
import org.practiceportal.api.Person;

/** Reminds many: those whom the therapist's list finds. */
@ApplicationScoped
public class BulkReminding {

    /** So many are shown, and reminded by one press. */
    static final int MOST = 200;

    @Inject
    Standings standings;

    @Inject
    Invitations invitations;

    @Inject
    RemindingReaders remindingReaders;

    @Inject
    Reminders reminders;

    @Inject
    Mutes mutes;

    @Inject
    Notifier notifier;

    @Inject
    Clock clock;

    /** @param obstacle why nobody is reminded; nothing if they would be */
    public record Line(Standing standing, Optional<Obstacle> obstacle) {

        public String client() {
            return standing.getClientId();
        }

        public String name() {
            return standing.getName();
        }

        /** End of the key of the words for what would come of it. */
        public String key() {
            return obstacle.map(Obstacle::getKey).orElse("yes");
        }

        /** The kind of mark that shows it. */
        public String mark() {
            return obstacle.isEmpty() ? "now" : "";
        }
    }

    /** Who is chosen, and what would come of a reminder. */
    @Transactional
    public List<Line> preview(Person therapist, ChosenClients chosen) {
        return preview(therapist, chosen, MOST);
    }

    List<Line> preview(Person therapist, ChosenClients chosen, int most) {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, therapist.zone());
        var found = standings.toRemind(therapist, chosen, today, most);
        var open = found.stream().filter(line -> line.isOpen(now)).toList();
        var muted = mutes.muted(therapist.id(), open.stream().map(Standing::getClientId).toList());
        var reminded = reminders.remindedOn(today, open.stream().map(Standing::invitationId).toList());
        return found.stream().map(line -> new Line(line, new ReminderAttempt(notifier.isSending(), open.contains(line),
                muted.contains(line.getClientId()), open.contains(line) && reminded.contains(line.invitationId()))
                .obstacle())).toList();
    }

    /** @return how many mails went out; what came between since the preview stands against it as well */
    public long remind(Person therapist, ChosenClients chosen) {
        return preview(therapist, chosen).stream().filter(line -> line.obstacle().isEmpty())
                .filter(line -> remind(therapist, line.standing(), false)).count();
    }

    /** @param byRhythm whether it goes out by itself */
    boolean remind(Person therapist, Standing line, boolean byRhythm) {
        return remindingReaders.remindIfAllowed(therapist, invitations.ofTherapist(therapist, line.invitationId()),
                byRhythm);
    }
}
