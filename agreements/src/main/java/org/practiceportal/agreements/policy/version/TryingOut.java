package org.practiceportal.agreements.policy.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.practiceportal.api.AuditEntry;
import org.practiceportal.api.AuditTrail;
import org.practiceportal.api.Person;

/** A therapist reads as a client would. */
@ApplicationScoped
public class TryingOut {

    @PersistenceContext(unitName = "agreements")
    EntityManager entities;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** They have come to the end; once is enough. */
    @Transactional
    public void finish(Person therapist) {
        if (entities.find(TryOut.class, therapist.id().value()) == null) {
            entities.persist(new TryOut(therapist, clock.instant()));
            audit.record(new AuditEntry(therapist.id(), "agreements.triedOut", therapist.id().value(), null));
        }
    }
}
