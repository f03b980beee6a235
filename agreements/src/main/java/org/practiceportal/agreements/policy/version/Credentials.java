package org.practiceportal.agreements.policy.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.practiceportal.api.AuditEntry;
import org.practiceportal.api.AuditTrail;
import org.practiceportal.api.Person;
import org.practiceportal.api.PersonId;
import org.practiceportal.api.Refused;

/** What therapists have said of themselves for their documents. */
@ApplicationScoped
@Transactional
public class Credentials {

    @PersistenceContext(unitName = "agreements")
    EntityManager entities;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** As it was at a moment; empty if they had said nothing then. */
    public Optional<Credential> of(PersonId therapist, Instant at) {
        return entities.createQuery("select c from Credential c where c.therapistId = :therapist and c.setAt <= :at"
                + " order by c.setAt desc, c.id desc", Credential.class).setParameter("therapist", therapist.value())
                .setParameter("at", at).setMaxResults(1).getResultStream().findFirst();
    }

    /** As it is now. */
    public Optional<Credential> of(PersonId therapist) {
        return of(therapist, clock.instant());
    }

    /** @throws Refused if one of them is too long; nothing is kept then */
    public void say(Person therapist, String title, String number, String state, String board) {
        entities.persist(new Credential(therapist, title, number, state, board, clock.instant()));
        audit.record(new AuditEntry(therapist.id(), "agreements.credentialSet", therapist.id().value(), null));
    }
}
