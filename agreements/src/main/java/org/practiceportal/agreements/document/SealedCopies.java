package org.practiceportal.agreements.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.practiceportal.agreements.acknowledgement.Acknowledgement;
import org.practiceportal.agreements.acknowledgement.Manner;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.Person;

/** The sealed copies that are kept. */
@ApplicationScoped
@Transactional
public class SealedCopies implements SealCheck.Archive {

    @PersistenceContext(unitName = "agreements")
    EntityManager entities;

    public Optional<SealedCopy> of(Acknowledgement acknowledgement) {
        return entities.createQuery("select c from SealedCopy c where c.acknowledgementId = :id", SealedCopy.class)
                .setParameter("id", acknowledgement.id()).getResultList().stream().findFirst();
    }

    public boolean exists(Acknowledgement acknowledgement) {
        return holdsDocument(acknowledgement.id());
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
        return count("c.sha256", sha256) > 0;
    }

    @Override
    public boolean holdsDocument(String id) {
        return count("c.acknowledgementId", id) > 0;
    }

    private long count(String column, String value) {
        return entities.createQuery("select count(c) from SealedCopy c where " + column + " = :value", Long.class)
                .setParameter("value", value).getSingleResult();
    }

    /** What was signed, by all who sign it together, and has no sealed copy yet; the oldest first. */
    List<String> missing(int most) {
        return entities
                .createQuery("select a.id from Acknowledgement a where not exists"
                        + " (select c from SealedCopy c where c.acknowledgementId = a.id) and not exists"
                        + " (select m from Invitation m where m.circleId = a.invitation.circleId and not exists"
                        + " (select b from Acknowledgement b where b.invitation.circleId = m.circleId"
                        + " and b.invitation.clientId = m.clientId and (b.digest = a.digest"
                        + " or b.manner = :assent or a.manner = :assent))) order by a.signedAt",
                        String.class)
                .setParameter("assent", Manner.ASSENT).setMaxResults(most).getResultList();
    }

    Acknowledgement find(String acknowledgement) {
        return entities.find(Acknowledgement.class, acknowledgement);
    }

    void keep(SealedCopy copy) {
        entities.persist(copy);
        entities.flush();
    }
}
