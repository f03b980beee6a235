package org.practiceportal.web.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.practiceportal.api.AuditEntry;
import org.practiceportal.api.AuditTrail;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.People;
import org.practiceportal.api.Person;
import org.practiceportal.api.Refused;
import org.practiceportal.web.people.LettingGo;
import org.practiceportal.web.people.OwnPassphrase;

/** Copies of all records of the practice, for an owner who says why. */
@ApplicationScoped
@Transactional
class PracticeCopies {

    private static final int MOST_SHOWN = 20;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Records records;

    @Inject
    LettingGo lettingGo;

    @Inject
    People people;

    @Inject
    OwnPassphrase ownPassphrase;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * Notes that all of it is given away, and makes it ready.
     *
     * @throws Refused if the passphrase is not the owner's, or they do not say why
     */
    PracticeCopy take(Person owner, String passphrase, String why) {
        ownPassphrase.require(owner, passphrase);
        var copy = new PracticeCopy(owner, why, clock.instant());
        entities.persist(copy);
        audit.record(new AuditEntry(owner.id(), "people.practiceTaken", copy.getId(), null));
        return copy;
    }

    /** Those that were taken, the newest first. */
    List<PracticeCopy> last() {
        return entities.createQuery("select c from PracticeCopy c order by c.takenAt desc, c.id", PracticeCopy.class)
                .setMaxResults(MOST_SHOWN).getResultList();
    }

    /** @throws NotFound if there is none, it is somebody else's, or its time is over */
    void requireReady(Person owner, String id) {
        var copy = entities.find(PracticeCopy.class, id);
        if (copy == null || !copy.isReadyFor(owner, clock.instant())) {
            throw new NotFound();
        }
    }

    /** Some of the relations, in an order that is the same each time. @param after the last that was there; {@code null} at first */
    List<LettingGo.Pair> relations(LettingGo.Pair after) {
        return lettingGo.relations(after);
    }

    /** The record of a relation; nothing if it has been erased meanwhile. */
    Optional<ClientRecord> record(LettingGo.Pair pair) {
        var therapist = people.find(pair.therapist()).orElseThrow();
        return people.clientOf(therapist, pair.client()).map(client -> records.forPractice(client, therapist));
    }
}
