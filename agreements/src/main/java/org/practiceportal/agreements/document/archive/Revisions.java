package org.practiceportal.agreements.document.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.practiceportal.agreements.document.archive.Revision.Kind;
import org.practiceportal.agreements.document.check.FoundSignature;

/** What was added to sealed copies later. The copies themselves stay as they are. */
@ApplicationScoped
@Transactional
public class Revisions {

    @PersistenceContext(unitName = "agreements")
    EntityManager entities;

    @Inject
    SealedCopies copies;

    /** The revision that ended a file of this SHA-256. */
    Optional<Revision> whose(String sha256) {
        return entities.createQuery("select r from Revision r where r.sha256 = :sha256", Revision.class)
                .setParameter("sha256", sha256).getResultStream().findFirst();
    }

    /** The signatures and time stamps that a copy got after one of its revisions, or after it was sealed if that is 0. */
    List<FoundSignature.Kind> marksSince(String copy, int number) {
        return of(copy).stream().filter(revision -> revision.number() > number).map(Revision::kind)
                .map(kind -> switch (kind) {
                    case TIME -> FoundSignature.Kind.TIME_STAMP;
                    case COUNTERSIGNED -> FoundSignature.Kind.COUNTERSIGNATURE;
                    case LONG_TERM -> FoundSignature.Kind.EVIDENCE;
                }).toList();
    }

    /** The copy of what was signed, with all that was added to it; empty before it is sealed. */
    public Optional<SealedFile> file(SignedDocument signedDocument) {
        return copies.of(signedDocument.id()).map(this::file);
    }

    boolean isSealed(SignedDocument signedDocument) {
        return copies.holds(signedDocument.id());
    }

    SealedFile file(String copy) {
        return file(entities.find(SealedCopy.class, copy));
    }

    private SealedFile file(SealedCopy copy) {
        var all = of(copy.id());
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(copy.pdf());
        all.forEach(revision -> bytes.writeBytes(revision.tail()));
        return new SealedFile(copy.id(), bytes.toByteArray(), all.stream().map(Revision::kind).toList(),
                all.stream().filter(revision -> revision.kind() == Kind.TIME).reduce((first, last) -> last)
                        .orElse(null));
    }

    /** In the order in which they were added. */
    List<Revision> of(String copy) {
        return entities.createQuery("select r from Revision r where r.documentId = :id order by r.number",
                Revision.class).setParameter("id", copy).getResultList();
    }

    /** @throws jakarta.persistence.PersistenceException if something else was added meanwhile */
    void keep(Revision revision) {
        entities.persist(revision);
        entities.flush();
    }

    /** The copies that no time stamp covers, the oldest first. */
    public List<String> withoutTime(int most) {
        return entities.createQuery("select p.documentId from ProofState p where p.covered = false"
                + " order by p.sealedAt, p.documentId", String.class).setMaxResults(most).getResultList();
    }

    public long countWithoutTime() {
        return entities.createQuery("select count(p) from ProofState p where p.covered = false", Long.class)
                .getSingleResult();
    }

    /** The copies of which nothing tells yet whether the certificates were good. */
    public List<String> withoutEvidence(int most) {
        return entities.createQuery("select p.documentId from ProofState p where p.covered = true"
                + " and p.evidenced = false order by p.sealedAt, p.documentId", String.class).setMaxResults(most)
                .getResultList();
    }

    /** The copies whose last time stamp's certificate ends before some moment. */
    public List<String> ending(Instant before, int most) {
        return entities.createQuery("select p.documentId from ProofState p where p.covered = true"
                + " and p.validUntil < :before order by p.validUntil, p.documentId", String.class)
                .setParameter("before", before).setMaxResults(most).getResultList();
    }
}
