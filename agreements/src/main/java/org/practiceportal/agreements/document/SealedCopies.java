package org.practiceportal.agreements.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.practiceportal.agreements.acknowledgement.Acknowledgement;
import org.practiceportal.agreements.acknowledgement.Manner;
import org.practiceportal.api.AuditEntry;
import org.practiceportal.api.AuditTrail;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.Person;

/** The sealed copies that are kept. */
@ApplicationScoped
@Transactional
public class SealedCopies implements SealCheck.Archive {

    @PersistenceContext(unitName = "agreements")
    EntityManager entities;

    @Inject
    Revisions revisions;

    @Inject
    SealedAmendments amendments;

    @Inject
    AuditTrail audit;

    public Optional<SealedCopy> of(Acknowledgement acknowledgement) {
        return entities.createQuery("select c from SealedCopy c where c.acknowledgementId = :id", SealedCopy.class)
                .setParameter("id", acknowledgement.id()).getResultList().stream().findFirst();
    }

    public boolean exists(Acknowledgement acknowledgement) {
        return isSealed(acknowledgement.id());
    }

    /**
     * What a person may download: the client who signed and their therapist. Whoever else asks leaves a trace.
     *
     * @throws NotFound for anybody else, and if there is none
     */
    @Transactional(dontRollbackOn = NotFound.class)
    public Acknowledgement acknowledgement(Person person, String id) {
        var found = Optional.ofNullable(entities.find(Acknowledgement.class, id)).orElseThrow(NotFound::new);
        var invitation = found.invitation();
        if (!invitation.client().equals(person.id()) && !invitation.therapist().equals(person.id())) {
            audit.record(new AuditEntry(person.id(), "agreements.refused", id, invitation.client()));
            throw new NotFound();
        }
        return found;
    }

    /** Also of a copy as it was before something was added to it. */
    @Override
    public Optional<SealCheck.Kept> file(String sha256) {
        return entities.createQuery("select c from SealedCopy c where c.sha256 = :sha256", SealedCopy.class)
                .setParameter("sha256", sha256).getResultStream().findFirst().map(copy -> kept(copy, 0))
                .or(() -> revisions.whose(sha256)
                        .map(last -> kept(entities.find(SealedCopy.class, last.copy()), last.number())))
                .or(() -> amendments.of(sha256).map(id -> new SealCheck.Kept(id, List.of())));
    }

    private SealCheck.Kept kept(SealedCopy copy, int revision) {
        return new SealCheck.Kept(copy.acknowledgement(), revisions.marksSince(copy.id(), revision));
    }

    @Override
    public boolean holdsDocument(String id) {
        return isSealed(id) || amendments.holds(id);
    }

    private boolean isSealed(String acknowledgement) {
        return entities.createQuery("select count(c) from SealedCopy c where c.acknowledgementId = :id", Long.class)
                .setParameter("id", acknowledgement).getSingleResult() > 0;
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

    long countMissing() {
        return entities.createQuery("select count(a) from Acknowledgement a where not exists"
                + " (select c from SealedCopy c where c.acknowledgementId = a.id)", Long.class).getSingleResult();
    }

    Acknowledgement find(String acknowledgement) {
        return entities.find(Acknowledgement.class, acknowledgement);
    }

    void keep(SealedCopy copy) {
        entities.persist(copy);
        entities.flush();
    }
}
