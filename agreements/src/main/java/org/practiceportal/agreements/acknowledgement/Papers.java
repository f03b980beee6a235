package org.practiceportal.agreements.acknowledgement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** What is kept of agreements that were signed on paper. */
@ApplicationScoped
@Transactional
public class Papers {

    @PersistenceContext(unitName = "agreements")
    EntityManager entities;

    /** Nothing if it was signed on a screen. */
    public Optional<SignedPaper> of(Acknowledgement signed) {
        if (!signed.isOnPaper()) {
            return Optional.empty();
        }
        return entities.createQuery("select p from SignedPaper p where p.acknowledgementId = :id", SignedPaper.class)
                .setParameter("id", signed.id()).getResultList().stream().findFirst();
    }

    /** The scan, byte for byte as it was handed in. */
    public byte[] scan(SignedPaper paper) {
        return entities.find(KeptScan.class, paper.id()).content();
    }

    void keep(SigningTurn turn, SignedPaper paper, Scan scan) {
        turn.policy().keep(entities, paper);
        turn.policy().keep(entities, new KeptScan(paper, scan));
    }
}
