package org.practiceportal.agreements.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.practiceportal.api.AuditEntry;
import org.practiceportal.api.AuditTrail;
import org.practiceportal.api.Person;
import org.practiceportal.api.PersonId;
import org.practiceportal.api.Practice;
import org.practiceportal.api.Refused;

/** When therapists are away, as they said it. A day begins where the practice is. */
@ApplicationScoped
@Transactional
public class Absences {

    @PersistenceContext(unitName = "agreements")
    EntityManager entities;

    @Inject
    Practice practice;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** That of a therapist which is to come or goes on. */
    public Optional<Absence> of(PersonId therapist) {
        return of(List.of(therapist)).stream().findFirst();
    }

    /** Likewise of several; asked at once. */
    public List<Absence> of(Collection<PersonId> therapists) {
        if (therapists.isEmpty()) {
            return List.of();
        }
        var today = today();
        return entities.createQuery("select a from Absence a where a.therapistId in :therapists and a.lastDay >= :today"
                + " and not exists (select n from Absence n where n.therapistId = a.therapistId"
                + " and (n.saidAt > a.saidAt or n.saidAt = a.saidAt and n.id > a.id))", Absence.class)
                .setParameter("therapists", therapists.stream().map(PersonId::value).toList())
                .setParameter("today", today).getResultList();
    }

    /** Whether a therapist is away now, so that nobody is asked for anything on their behalf. */
    public boolean isAway(PersonId therapist) {
        return of(therapist).filter(absence -> absence.isOn(today())).isPresent();
    }

    /**
     * Keeps it in the place of what was said before. Saying the same twice is saying it once.
     *
     * @param standIn who is there for clients meanwhile, and how to reach them; may be empty
     * @throws Refused if a day is missing, the last one is before the first or has passed, it is longer than a year, or the words are too
     *                 long; nothing is kept then
     */
    public void say(Person therapist, LocalDate firstDay, LocalDate lastDay, String standIn) {
        var said = Absence.of(therapist.id(), firstDay, lastDay, standIn, today(), clock.instant());
        if (of(therapist.id()).filter(said::isSame).isEmpty()) {
            keep(therapist, said, "agreements.absenceSaid");
        }
    }

    /** The therapist is here, or is not going away. */
    public void end(Person therapist) {
        if (of(therapist.id()).isPresent()) {
            keep(therapist, Absence.none(therapist.id(), clock.instant()), "agreements.absenceEnded");
        }
    }

    private void keep(Person therapist, Absence absence, String act) {
        entities.persist(absence);
        audit.record(new AuditEntry(therapist.id(), act, absence.id(), null));
    }

    /** Where the practice is. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), practice.zone());
    }
}
