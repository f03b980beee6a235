package org.practiceportal.agreements.document.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.practiceportal.api.AuditEntry;
import org.practiceportal.api.AuditTrail;
import org.practiceportal.api.Person;

/** Whether therapists countersign, and what waits for them. */
@ApplicationScoped
@Transactional
public class Countersignings {

    @PersistenceContext(unitName = "agreements")
    EntityManager entities;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** Not before an owner has said so. */
    public boolean areWanted() {
        return entities.createQuery("select c from CountersigningChoice c order by c.chosenAt desc",
                CountersigningChoice.class).setMaxResults(1).getResultStream()
                .anyMatch(CountersigningChoice::isWanted);
    }

    public void choose(Person owner, boolean wanted) {
        if (wanted != areWanted()) {
            entities.persist(new CountersigningChoice(owner.id(), wanted, clock.instant()));
            audit.record(new AuditEntry(owner.id(),
                    wanted ? "agreements.countersigningWanted" : "agreements.countersigningEnded", "", null));
        }
    }

    /** How many sealed copies a therapist is asked to countersign. */
    public long waiting(Person therapist) {
        return !areWanted()
                ? 0
                : entities.createQuery("select count(p) from ProofState p where p.therapistId = :therapist"
                        + " and p.countersigned = false", Long.class)
                        .setParameter("therapist", therapist.id().value()).getSingleResult();
    }
}
