package org.practiceportal.agreements.document.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.practiceportal.agreements.document.archive.Revision.Kind;
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
                : entities.createQuery("select count(c) from SealedCopy c where not exists"
                        + " (select r from Revision r where r.documentId = c.id and r.kind = :signed) and (exists"
                        + " (select a from Acknowledgement a where a.id = c.acknowledgementId"
                        + " and a.invitation.therapistId = :therapist) or exists (select m from Amendment m"
                        + " where m.id = c.amendmentId and m.amended.invitation.therapistId = :therapist))", Long.class)
                        .setParameter("therapist", therapist.id().value()).setParameter("signed", Kind.COUNTERSIGNED)
                        .getSingleResult();
    }
}
