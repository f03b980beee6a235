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

    private static final String MISSING = " from Acknowledgement a where exists"
            + " (select f from CompleteAcknowledgement f where f.id = a.id) and not exists"
            + " (select c from SealedCopy c where c.acknowledgementId = a.id)";
    private static final String MISSING_AMENDMENTS = " from Amendment m where not exists"
            + " (select d from SealedCopy d where d.amendmentId = m.id)"
            + " and (select count(s) from AmendmentSignature s where s.amendment = m) = 2";

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
    boolean holds(String signedDocument) {
        return entities.createQuery("select count(c) from SealedCopy c where " + OF_SIGNED, Long.class)
                .setParameter("signed", signedDocument).getSingleResult() > 0;
    }

    /** What was signed, by all who sign it together, and has no sealed copy yet; the oldest first. */
    public List<String> missing(int most) {
        return entities
                .createQuery("select a.id" + MISSING + " order by a.signedAt", String.class).setMaxResults(most)
                .getResultList();
    }

    /** The amendments that both signed and that have no sealed copy yet, the oldest first. */
    public List<String> missingAmendments(int most) {
        return entities
                .createQuery("select m.id" + MISSING_AMENDMENTS + " order by m.preparedAt", String.class)
                .setMaxResults(most).getResultList();
    }

    /** How many of both there are. */
    public long countMissing() {
        var counted = entities.createQuery("select count(a), (select count(m)" + MISSING_AMENDMENTS + ")" + MISSING,
                Object[].class).getSingleResult();
        return ((Number) counted[0]).longValue() + ((Number) counted[1]).longValue();
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
