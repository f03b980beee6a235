package org.practiceportal.agreements.document.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.practiceportal.agreements.acknowledgement.Acknowledgement;
import org.practiceportal.agreements.amendment.Amendment;
import org.practiceportal.api.AuditEntry;
import org.practiceportal.api.AuditTrail;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.Person;

/** The sealed copies that are kept, of agreements and of amendments to them. */
@ApplicationScoped
@Transactional
public class SealedCopies {

    /** The copy of what was signed; ids are random, so that one of an agreement is none of an amendment. */
    static final String OF_SIGNED = "(c.acknowledgementId = :signed or c.amendmentId = :signed)";

    @PersistenceContext(unitName = "agreements")
    EntityManager entities;

    @Inject
    AuditTrail audit;

    public Optional<SealedCopy> of(Acknowledgement acknowledgement) {
        return of(acknowledgement.id());
    }

    /** @param signed id of an agreement or an amendment */
    Optional<SealedCopy> of(String signedDocument) {
        return entities.createQuery("select c from SealedCopy c where " + OF_SIGNED, SealedCopy.class)
                .setParameter("signed", signedDocument).getResultStream().findFirst();
    }

    public boolean exists(Acknowledgement acknowledgement) {
        return holds(acknowledgement.id());
    }

    boolean exists(Amendment amendment) {
        return holds(amendment.id());
    }

    /** Waits for whoever is sealing what these have signed together; whether it is still to be done then. */
    boolean isTurn(List<Acknowledgement> together) {
        together.stream().sorted(Comparator.comparing(Acknowledgement::id))
                .forEach(signed -> entities.lock(signed, LockModeType.PESSIMISTIC_WRITE));
        return together.stream().anyMatch(signed -> !exists(signed));
    }

    /** Likewise of an amendment. */
    boolean isTurn(Amendment amendment) {
        entities.lock(amendment, LockModeType.PESSIMISTIC_WRITE);
        return !exists(amendment);
    }

    /**
     * The agreement of which a person may download the copy: the client who signed and their therapist. Whoever else asks
     * leaves a trace.
     *
     * @throws NotFound for anybody else, and if there is none
     */
    @Transactional(dontRollbackOn = NotFound.class)
    public Acknowledgement acknowledgement(Person person, String id) {
        var found = Optional.ofNullable(find(id)).orElseThrow(NotFound::new);
        requireOwn(SignedDocument.of(found), person);
        return found;
    }

    /**
     * The agreement or amendment of which a person may download the copy; likewise.
     *
     * @throws NotFound for anybody but the two, and if there is none
     */
    @Transactional(dontRollbackOn = NotFound.class)
    public SignedDocument signed(Person person, String id) {
        var found = signed(id).orElseThrow(NotFound::new);
        requireOwn(found, person);
        return found;
    }

    private void requireOwn(SignedDocument found, Person person) {
        if (!found.isOf(person)) {
            audit.record(new AuditEntry(person.id(), "agreements.refused", found.id(), found.client()));
            throw new NotFound();
        }
    }

    /** What a copy is of. */
    SignedDocument signed(SealedCopy copy) {
        return signed(copy.signed()).orElseThrow();
    }

    private Optional<SignedDocument> signed(String id) {
        return Optional.ofNullable(find(id)).map(SignedDocument::of)
                .or(() -> Optional.ofNullable(findAmendment(id)).map(SignedDocument::of));
    }

    /** Whether something that was signed has a copy. */
    public boolean holds(String signedDocument) {
        return entities.createQuery("select count(c) from SealedCopy c where " + OF_SIGNED, Long.class)
                .setParameter("signed", signedDocument).getSingleResult() > 0;
    }

    /** What was signed, by all who sign it together, and has no sealed copy yet; the oldest first. */
    public List<String> missing(int most) {
        return unsealed(false, most);
    }

    /** The amendments that both signed and that have no sealed copy yet, the oldest first. */
    public List<String> missingAmendments(int most) {
        return unsealed(true, most);
    }

    private List<String> unsealed(boolean amendment, int most) {
        return entities
                .createQuery("select u.signedId from UnsealedRecord u where u.amendment = :amendment"
                        + " order by u.since, u.signedId", String.class)
                .setParameter("amendment", amendment).setMaxResults(most).getResultList();
    }

    /** How many of both there are, and since when. */
    public Unsealed unsealed() {
        return entities.createQuery("select new org.practiceportal.agreements.document.archive.Unsealed(count(u),"
                + " min(u.since)) from UnsealedRecord u", Unsealed.class).getSingleResult();
    }

    Acknowledgement find(String acknowledgement) {
        return entities.find(Acknowledgement.class, acknowledgement);
    }

    Amendment findAmendment(String amendment) {
        return entities.find(Amendment.class, amendment);
    }

    void keep(SealedCopy copy) {
        entities.persist(copy);
        entities.flush();
    }
}
