package org.practiceportal.agreements.document.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.practiceportal.agreements.document.check.SealCheck;

/** The files that were ever handed out: each copy as it was sealed, as it was after each revision, and what was erased since. */
@ApplicationScoped
@Transactional
public class KeptFiles implements SealCheck.Archive {

    @PersistenceContext(unitName = "agreements")
    EntityManager entities;

    @Inject
    SealedCopies copies;

    @Inject
    Revisions revisions;

    @Override
    public Optional<SealCheck.Kept> file(String sha256) {
        return entities.createQuery("select c from SealedCopy c where c.sha256 = :sha256", SealedCopy.class)
                .setParameter("sha256", sha256).getResultStream().findFirst().map(copy -> kept(copy, 0))
                .or(() -> revisions.whose(sha256)
                        .map(last -> kept(entities.find(SealedCopy.class, last.copy()), last.number())))
                .or(() -> Optional.ofNullable(entities.find(ErasedCopy.class, sha256))
                        .map(copy -> new SealCheck.Kept(copy.signed(), List.of(), true)));
    }

    private SealCheck.Kept kept(SealedCopy copy, int revision) {
        return new SealCheck.Kept(copy.signed(), revisions.marksSince(copy.id(), revision));
    }

    @Override
    public boolean holdsDocument(String id) {
        return copies.holds(id) || entities
                .createQuery("select count(c) from ErasedCopy c where c.signedId = :id", Long.class)
                .setParameter("id", id).getSingleResult() > 0;
    }
}
