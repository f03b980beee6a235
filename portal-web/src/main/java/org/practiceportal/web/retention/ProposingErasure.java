package org.practiceportal.web.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.practiceportal.api.AuditEntry;
import org.practiceportal.api.AuditTrail;
import org.practiceportal.api.Notification;
import org.practiceportal.api.Notifier;
import org.practiceportal.api.People;
import org.practiceportal.api.Person;
import org.practiceportal.api.PersonId;

/** Tells therapists that the time of something is over. Nothing goes by this. */
@ApplicationScoped
@Transactional
class ProposingErasure {

    private static final int AT_ONCE = 100;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Retaining retaining;

    @Inject
    People people;

    @Inject
    Notifier notifier;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** Proposes those that have not been proposed, the oldest first; whether there may be more. */
    boolean some() {
        var rule = retaining.rule();
        if (!rule.isAny()) {
            return false;
        }
        var today = retaining.today();
        var due = entities.createQuery("select e from EndedRelation e where e.endedOn <= :ended and e.heldAt is null"
                + " and e.proposedAt is null and (e.ofAgeOn is null or e.ofAgeOn <= :ofAge) order by e.endedOn, e.id",
                EndedRelation.class).setParameter("ended", rule.endedBefore(today))
                .setParameter("ofAge", rule.ofAgeBefore(today)).setMaxResults(AT_ONCE).getResultList();
        for (var ended : due) {
            entities.persist(new RetentionProposal(ended, clock.instant()));
            audit.record(new AuditEntry(null, "retention.proposed", ended.id(), ended.client()));
        }
        due.stream().map(EndedRelation::therapist).distinct().forEach(this::tell);
        return due.size() == AT_ONCE;
    }

    private void tell(PersonId therapist) {
        people.find(therapist).filter(Person::active)
                .ifPresent(here -> notifier.send(new Notification(here.id(), Notification.TODAY)));
    }
}
