package org.practiceportal.agreements.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.practiceportal.agreements.acknowledgement.Acknowledgement;
import org.practiceportal.agreements.document.check.Mark;
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

    /** Also of a copy as it was before something was added to it. */
    @Override
    public Optional<SealCheck.Kept> file(String sha256) {
        return entities.createQuery("select c from SealedCopy c where c.sha256 = :sha256", SealedCopy.class)
                .setParameter("sha256", sha256).getResultStream().findFirst()
                .map(copy -> kept(copy, revisions.of(copy.id()))).or(() -> revision(sha256));
    }

    private Optional<SealCheck.Kept> revision(String sha256) {
        return entities.createQuery("select r from Revision r where r.sha256 = :sha256", Revision.class)
                .setParameter("sha256", sha256).getResultStream().findFirst()
                .map(found -> kept(entities.find(SealedCopy.class, found.documentId()), revisions
                        .of(found.documentId()).stream().dropWhile(revision -> !revision.equals(found)).skip(1)
                        .toList()));
    }

    private static SealCheck.Kept kept(SealedCopy copy, List<Revision> since) {
        return new SealCheck.Kept(copy.acknowledgementId(), since.stream().map(revision -> switch (revision.kind()) {
            case TIME -> Mark.Kind.TIME_STAMP;
            case LONG_TERM -> Mark.Kind.EVIDENCE;
            case COUNTERSIGNED -> Mark.Kind.COUNTERSIGNATURE;
        }).toList());
    }

    @Override
    public boolean holdsDocument(String id) {
        return entities.createQuery("select count(c) from SealedCopy c where c.acknowledgementId = :id", Long.class)
                .setParameter("id", id).getSingleResult() > 0;
    }

    /** What was signed and has no sealed copy yet, the oldest first. */
    List<String> missing(int most) {
        return entities
                .createQuery("select a.id from Acknowledgement a where not exists"
                        + " (select c from SealedCopy c where c.acknowledgementId = a.id) order by a.signedAt",
                        String.class)
                .setMaxResults(most).getResultList();
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
