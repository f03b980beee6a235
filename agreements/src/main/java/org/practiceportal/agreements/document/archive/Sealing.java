package org.practiceportal.agreements.document.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.practiceportal.agreements.acknowledgement.Together;
import org.practiceportal.agreements.document.seal.Sealer;
import org.practiceportal.api.AuditEntry;
import org.practiceportal.api.AuditTrail;

/**
 * Makes the sealed copies of what was signed. Doing it twice changes nothing. Those who sign together get one document, each a
 * copy of their own with the same bytes: of two who sign at once, one makes all copies or none. Of two instances, one seals, and
 * the other finds that it is done. On the embedded database nobody waits while a document is made, for that would keep everybody
 * from writing: of two who seal at the same moment, it refuses the copy of one.
 */
@ApplicationScoped
public class Sealing {

    @Inject
    SealedCopies copies;

    @Inject
    Together together;

    @Inject
    AgreementDocuments agreementDocuments;

    @Inject
    AmendmentDocuments amendmentDocuments;

    @Inject
    Sealer sealer;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** In a transaction of its own: whatever happens here, the acknowledgement is kept already. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void sealNow(String id) {
        var acknowledgement = copies.find(id);
        if (copies.exists(acknowledgement)) {
            return;
        }
        var all = together.complete(acknowledgement);
        if (all.isEmpty() || !copies.isTurn(all)) {
            return;
        }
        var copy = sealer.sealed(agreementDocuments.of(all));
        all.stream().filter(signed -> !copies.exists(signed)).forEach(signed -> {
            copies.keep(SealedCopy.of(signed, copy, clock.instant()));
            audit.record(new AuditEntry(null, "agreements.sealed", signed.id(), signed.invitation().client()));
        });
    }

    /** Likewise for an amendment that both have signed. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void sealAmendment(String id) {
        var amendment = copies.findAmendment(id);
        if (copies.exists(amendment) || !amendment.isSigned() || !copies.isTurn(amendment)) {
            return;
        }
        var copy = sealer.sealed(amendmentDocuments.of(amendment));
        copies.keep(SealedCopy.of(amendment, copy, clock.instant()));
        audit.record(new AuditEntry(null, "agreements.sealed", id, amendment.client()));
    }
}
