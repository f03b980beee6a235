package org.practiceportal.agreements.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.practiceportal.agreements.acknowledgement.Acknowledgement;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.Person;

/** The sealed copies that are kept. */
@ApplicationScoped
@Transactional
public class SealedCopies implements SealCheck.Archive {

    @PersistenceContext(unitName = "agreements")
    EntityManager entities;

    @Inject
    SealedAmendments amendments;

    public Optional<SealedCopy> of(Acknowledgement acknowledgement) {
        return entities.createQuery("select c from SealedCopy c where c.acknowledgementId = :id", SealedCopy.class)
                .setParameter("id", acknowledgement.id()).getResultList().stream().findFirst();
    }

    public boolean exists(Acknowledgement acknowledgement) {
        return count("c.acknowledgementId", acknowledgement.id()) > 0;
    }

    /**
     * What a person may download: the client who signed and their therapist.
     *
     * @throws NotFound for anybody else, and if there is none
     */
    public Acknowledgement acknowledgement(Person person, String id) {
        return Optional.ofNullable(entities.find(Acknowledgement.class, id))
                .filter(found -> found.invitation().client().equals(person.id())
                        || found.invitation().therapist().equals(person.id()))
                .orElseThrow(NotFound::new);
    }

    @Override
    public boolean holdsFile(String sha256) {
        return count("c.sha256", sha256) > 0 || amendments.holds("sha256", sha256);
    }

    @Override
    public boolean holdsDocument(String id) {
        return count("c.acknowledgementId", id) > 0 || amendments.holds("amendmentId", id);
    }

    private long count(String column, String value) {
        return entities.createQuery("select count(c) from SealedCopy c where " + column + " = :value", Long.class)
                .setParameter("value", value).getSingleResult();
    }

    /** What was signed and has no sealed copy yet, the oldest first. */
    List<String> missing(int most) {
        return entities
                .createQuery("select a.id from Acknowledgement a where not exists"
                        + " (select c from SealedCopy c where c.acknowledgementId = a.id) order by a.signedAt",
                        String.class)
                .setMaxResults(most).getResultList();
    }

    Acknowledgement find(String acknowledgement) {
        return entities.find(Acknowledgement.class, acknowledgement);
    }

    void keep(SealedCopy copy) {
        entities.persist(copy);
        entities.flush();
    }
}
