package org.practiceportal.agreements.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.practiceportal.agreements.acknowledgement.ReminderAttempt;
import org.practiceportal.agreements.acknowledgement.ReminderAttempt.Obstacle;
import org.practiceportal.agreements.acknowledgement.RemindingReaders;
import org.practiceportal.agreements.invitation.Invitations;
import org.practiceportal.agreements.invitation.Mutes;
import org.practiceportal.agreements.invitation.Reminders;
import org.practiceportal.api.People;
import org.practiceportal.api.Person;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Rounds;

/** Reminds many: those whom the therapist's list finds, by one press, or by a rhythm that the therapist has set. */
@ApplicationScoped
public class BulkReminding {

    /** So many are shown, and reminded by one press. */
    static final int MOST = 200;

    private static final Logger LOG = Logger.getLogger(BulkReminding.class.getName());
    private static final int ROUND = 100;
    private static final Duration PAUSE = Duration.ofMinutes(10);

    @PersistenceContext(unitName = "agreements")
    EntityManager entities;

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
    People people;

    @Inject
    Rounds rounds;

    @Inject
    Clock clock;

    /** @param obstacle why nobody is reminded; nothing if they would be */
    public record Line(Standing standing, Optional<Obstacle> obstacle) {

        public String getClient() {
            return standing.getClientId();
        }

        public String getName() {
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

    /** Whom the filter finds, and what would come of a reminder. */
    @Transactional
    public List<Line> preview(Person therapist, String named, Filter filter) {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, therapist.zone());
        var found = standings.first(therapist, named, filter, today, MOST);
        var open = found.stream().filter(line -> line.isOpen(now)).toList();
        var muted = mutes.muted(therapist.id(), open.stream().map(Standing::getClientId).toList());
        var reminded = reminders.remindedOn(today, open.stream().map(Standing::invitationId).toList());
        return found.stream().map(line -> new Line(line, new ReminderAttempt(open.contains(line),
                muted.contains(line.getClientId()), open.contains(line) && reminded.contains(line.invitationId()))
                .obstacle())).toList();
    }

    /** @return how many mails went out; what came between since the preview stands against it as well */
    public long remind(Person therapist, String named, Filter filter) {
        return preview(therapist, named, filter).stream().filter(line -> line.obstacle().isEmpty())
                .filter(line -> remind(therapist, line.standing(), false)).count();
    }

    private boolean remind(Person therapist, Standing line, boolean byRhythm) {
        return remindingReaders.remindIfAllowed(therapist, invitations.ofTherapist(therapist, line.invitationId()),
                byRhythm);
    }

    /** What the therapist has set. */
    @Transactional
    public Optional<ReminderRhythm> rhythm(Person therapist) {
        return entities
                .createQuery("select r from ReminderRhythm r where r.therapistId = :therapist order by r.setAt desc",
                        ReminderRhythm.class)
                .setParameter("therapist", therapist.id().value()).setMaxResults(1).getResultList().stream().findFirst()
                .filter(ReminderRhythm::isOn);
    }

    /**
     * @param days between two reminders
     * @param most of one invitation
     * @throws Refused if these are no sensible numbers
     */
    @Transactional
    public void set(Person therapist, Integer days, Integer most) {
        keep(ReminderRhythm.every(therapist, days, most, clock.instant()));
    }

    /** Nobody is reminded by itself any more. */
    @Transactional
    public void off(Person therapist) {
        keep(ReminderRhythm.none(therapist, clock.instant()));
    }

    private void keep(ReminderRhythm rhythm) {
        entities.persist(rhythm);
        entities.flush();
    }

    void start(@Observes Startup started) {
        rounds.every("reminders to read", PAUSE, this::round);
    }

    private void round() {
        all().stream().filter(ReminderRhythm::isOn).forEach(rhythm -> people.find(rhythm.therapist())
                .filter(Person::active).ifPresent(therapist -> standings.unreminded(therapist, rhythm, ROUND).stream()
                        .takeWhile(line -> !rounds.isEnding()).forEach(line -> remindByRhythm(therapist, line))));
    }

    @Transactional
    List<ReminderRhythm> all() {
        return entities.createQuery("select r from ReminderRhythm r where not exists (select n from ReminderRhythm n"
                + " where n.therapistId = r.therapistId and n.setAt > r.setAt)", ReminderRhythm.class).getResultList();
    }

    /** One that fails must not stop the others. */
    private void remindByRhythm(Person therapist, Standing line) {
        try {
            remind(therapist, line, true);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "A reminder failed; it is tried again.", e);
        }
    }
}
