package org.practiceportal.agreements.document.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.practiceportal.agreements.document.archive.Revision.Kind;
import org.practiceportal.agreements.document.check.Intact;
import org.practiceportal.agreements.document.proof.TimeStamp;
import org.practiceportal.api.AuditEntry;
import org.practiceportal.api.AuditTrail;
import org.practiceportal.api.PersonId;

/** Keeps what was added to a sealed copy together with its trace. Of two additions at once, the database refuses the second. */
@ApplicationScoped
@Transactional
class KeepingRevisions {

    @PersistenceContext(unitName = "agreements")
    EntityManager entities;

    @Inject
    Revisions revisions;

    @Inject
    SealedCopies copies;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    void stamped(SealedFile before, Intact file, TimeStamp stamp) {
        keep(before.stamped(file, stamp, clock.instant()), "agreements.timeStamped", null, before);
    }

    void evidenced(SealedFile before, Intact file) {
        keep(before.grown(Kind.LONG_TERM, file, "", clock.instant()), "agreements.proofAdded", null, before);
    }

    void countersigned(SealedFile before, Intact file, PersonId therapist, String name) {
        keep(before.grown(Kind.COUNTERSIGNED, file, name, clock.instant()), "agreements.countersigned",
                therapist, before);
    }

    private void keep(Revision revision, String act, PersonId actor, SealedFile before) {
        revisions.keep(revision);
        var signed = copies.signed(entities.find(SealedCopy.class, before.copy()));
        audit.record(new AuditEntry(actor, act, signed.id(), signed.client()));
    }
}
