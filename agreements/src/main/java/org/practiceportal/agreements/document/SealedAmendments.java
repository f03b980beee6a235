package org.practiceportal.agreements.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.practiceportal.agreements.amendment.Amendment;
import org.practiceportal.api.Person;

/** The sealed copies of amendments that are kept. */
@ApplicationScoped
@Transactional
public class SealedAmendments {

    @PersistenceContext(unitName = "agreements")
    EntityManager entities;

    public boolean exists(Amendment amendment) {
        return holds(amendment.id());
    }

    /** The file of an amendment, for the two who signed it; empty for anybody else, and until it is sealed. */
    Optional<byte[]> pdf(Person person, String id) {
        return Optional.ofNullable(entities.find(Amendment.class, id))
                .filter(found -> found.client().equals(person.id()) || found.therapist().equals(person.id()))
                .flatMap(this::of).map(SealedAmendment::pdf);
    }

    private Optional<SealedAmendment> of(Amendment amendment) {
        return entities.createQuery("select c from SealedAmendment c where c.amendmentId = :id", SealedAmendment.class)
                .setParameter("id", amendment.id()).getResultList().stream().findFirst();
    }

    /** @param amendment its id */
    boolean holds(String amendment) {
        return entities.createQuery("select count(c) from SealedAmendment c where c.amendmentId = :id", Long.class)
                .setParameter("id", amendment).getSingleResult() > 0;
    }

    /** The id of the amendment whose file has this SHA-256. */
    Optional<String> of(String sha256) {
        return entities.createQuery("select c.amendmentId from SealedAmendment c where c.sha256 = :sha256",
                String.class).setParameter("sha256", sha256).getResultStream().findFirst();
    }

    /** What both signed and has no sealed copy yet, the oldest first. */
    List<String> missing(int most) {
        return entities
                .createQuery("select a.id from Amendment a where not exists"
                        + " (select c from SealedAmendment c where c.amendmentId = a.id)"
                        + " and (select count(s) from AmendmentSignature s where s.amendment = a) = 2"
                        + " order by a.preparedAt", String.class)
                .setMaxResults(most).getResultList();
    }

    Amendment find(String amendment) {
        return entities.find(Amendment.class, amendment);
    }

    void keep(SealedAmendment copy) {
        entities.persist(copy);
        entities.flush();
    }
}
