package org.practiceportal.agreements.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.practiceportal.agreements.document.Revision.Kind;

/** Tells how far sealed copies are proved, without reading the files. */
@ApplicationScoped
@Transactional
public class Proofs {

    @PersistenceContext(unitName = "agreements")
    EntityManager entities;

    @Inject
    Witnesses witnesses;

    /** Empty before the copy is sealed. */
    Optional<Proof> of(Signed signed) {
        return entities
                .createQuery("select c.sealedAt from SealedCopy c where " + SealedCopies.OF_SIGNED, Instant.class)
                .setParameter("signed", signed.id()).getResultStream().findFirst().map(at -> proof(signed, at));
    }

    private Proof proof(Signed signed, Instant sealedAt) {
        var added = entities.createQuery("select r.kind, r.madeAt, r.stampedAt, r.named from Revision r, SealedCopy c"
                + " where r.documentId = c.id and " + SealedCopies.OF_SIGNED + " order by r.number", Object[].class)
                .setParameter("signed", signed.id()).getResultList();
        var time = first(added, Kind.TIME);
        var countersigned = first(added, Kind.COUNTERSIGNED);
        var covered = !added.isEmpty() && added.getLast()[0] == Kind.TIME;
        return new Proof(sealedAt, witnesses.notary().isPresent() && !covered, (Instant) time[2], (String) time[3],
                (Instant) countersigned[1], (String) countersigned[3]);
    }

    /** Its columns, or as many empty ones. */
    private static Object[] first(List<Object[]> added, Kind kind) {
        return added.stream().filter(row -> row[0] == kind).findFirst().orElse(new Object[4]);
    }
}
