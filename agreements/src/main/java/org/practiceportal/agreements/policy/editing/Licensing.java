package org.practiceportal.agreements.policy.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.practiceportal.agreements.catalogue.Licence;
import org.practiceportal.api.Person;

/** Keeps what therapists say they are licensed as. */
@ApplicationScoped
@Transactional
public class Licensing {

    @PersistenceContext(unitName = "agreements")
    EntityManager entities;

    @Inject
    Clock clock;

    /** What this therapist said last, or empty if they have not said it. */
    public Optional<Licence> of(Person therapist) {
        return Optional.ofNullable(entities.find(HeldLicence.class, therapist.id().value())).map(HeldLicence::licence);
    }

    public void choose(Person therapist, Licence licence) {
        entities.merge(new HeldLicence(therapist.id(), licence, clock.instant()));
    }
}
