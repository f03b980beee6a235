package org.practiceportal.agreements.document.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.practiceportal.agreements.document.archive.Revision.Kind;
import org.practiceportal.agreements.document.seal.TrustServices;

/** Tells how far sealed copies are proved, without reading the files. */
@ApplicationScoped
@Transactional
public class Proofs {

    @PersistenceContext(unitName = "agreements")
    EntityManager entities;

    @Inject
    TrustServices trustServices;

    /** Empty before the copy is sealed. */
    public Optional<Proof> of(SignedDocument signedDocument) {
        return Optional.ofNullable(of(List.of(signedDocument.id())).get(signedDocument.id()));
    }

    /** Those of several copies, by the id of what was signed; none of a copy that is not sealed yet. */
    Map<String, Proof> of(List<String> signedDocument) {
        var rows = entities
                .createQuery(
                        "select r.kind, r.madeAt, r.stampedAt, r.named, c.sealedAt, c.acknowledgementId, c.amendmentId,"
                                + " (select count(w) from CountersigningChoice w where w.wanted = true and not exists"
                                + " (select n from CountersigningChoice n where n.chosenAt > w.chosenAt))"
                                + " from SealedCopy c left join Revision r on r.documentId = c.id"
                                + " where c.acknowledgementId in :signed or c.amendmentId in :signed order by r.number",
                        Object[].class)
                .setParameter("signed", signedDocument).getResultList();
        return rows.stream()
                .collect(Collectors.groupingBy(row -> (String) (row[6] == null ? row[5] : row[6]),
                        Collectors.collectingAndThen(Collectors.toList(), this::proof)));
    }

    private Proof proof(List<Object[]> added) {
        var time = first(added, Kind.TIME);
        var countersigned = first(added, Kind.COUNTERSIGNED);
        var covered = added.getLast()[0] == Kind.TIME;
        return new Proof((Instant) added.getFirst()[4], trustServices.longTermProof().isPresent() && !covered,
                (Instant) time[2],
                (String) time[3], (Instant) countersigned[1], (String) countersigned[3],
                countersigned[1] == null && ((Number) added.getFirst()[7]).longValue() > 0);
    }

    /** Its columns, or as many empty ones. */
    private static Object[] first(List<Object[]> added, Kind kind) {
        return added.stream().filter(row -> row[0] == kind).findFirst().orElse(new Object[4]);
    }
}
