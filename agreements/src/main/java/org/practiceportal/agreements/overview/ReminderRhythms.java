package org.practiceportal.agreements.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.practiceportal.api.Person;
import org.practiceportal.api.Refused;

/** The rhythms that therapists have set for reminders. */
@ApplicationScoped
@Transactional
public class ReminderRhythms {

    @PersistenceContext(unitName = "agreements")
    EntityManager entities;

    @Inject
    Clock clock;

    /** Nothing unless the therapist has set one. */
    public Optional<ReminderRhythm> of(Person therapist) {
        return entities
                .createQuery("select r from ReminderRhythm r where r.therapistId = :therapist order by r.setAt desc",
                        ReminderRhythm.class)
                .setParameter("therapist", therapist.id().value()).setMaxResults(1).getResultList().stream().findFirst()
                .filter(ReminderRhythm::isOn);
    }

    /** Those that count, of all therapists. */
    List<ReminderRhythm> on() {
        return entities.createQuery("select r from ReminderRhythm r where r.days > 0 and not exists (select n from"
                + " ReminderRhythm n where n.therapistId = r.therapistId and n.setAt > r.setAt)", ReminderRhythm.class)
                .getResultList();
    }

    /**
     * @param days between two reminders
     * @param most of one invitation
     * @throws Refused if these are no sensible numbers
     */
    public void set(Person therapist, Integer days, Integer most) {
        keep(ReminderRhythm.every(therapist, days, most, clock.instant()));
    }

    /** Nobody is reminded by itself any more. */
    public void off(Person therapist) {
        keep(ReminderRhythm.none(therapist, clock.instant()));
    }

    private void keep(ReminderRhythm rhythm) {
        entities.persist(rhythm);
        entities.flush();
    }
}
