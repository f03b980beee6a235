package org.practiceportal.agreements.document.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.TransactionalException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import org.practiceportal.agreements.acknowledgement.Together;
import org.practiceportal.agreements.document.seal.SealCertificates;
import org.practiceportal.agreements.document.seal.Sealer;
import org.practiceportal.api.AuditEntry;
import org.practiceportal.api.AuditTrail;

/**
 * Makes the sealed copies of what was signed. Doing it twice changes nothing. Those who sign together get one document, each a
 * copy of their own with the same bytes: of two who sign at once, one makes all copies or none.
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
    SealCertificates certificates;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    private final Object remembering = new Object();

    /** In a transaction of its own: whatever happens here, the acknowledgement is kept already. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void sealNow(String id) {
        var acknowledgement = copies.find(id);
        if (copies.exists(acknowledgement)) {
            return;
        }
        var all = together.complete(acknowledgement);
        if (all.isEmpty()) {
            return;
        }
        var copy = sealer.sealed(agreementDocuments.of(all));
        remember(sealer.key().certificate());
        all.stream().filter(signed -> !copies.exists(signed)).forEach(signed -> {
            copies.keep(SealedCopy.of(signed, copy, clock.instant()));
            audit.record(new AuditEntry(null, "agreements.sealed", signed.id(), signed.invitation().client()));
        });
    }

    /** Likewise for an amendment that both have signed. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void sealAmendment(String id) {
        var amendment = copies.findAmendment(id);
        if (copies.exists(amendment) || !amendment.isSigned()) {
            return;
        }
        var copy = sealer.sealed(amendmentDocuments.of(amendment));
        remember(sealer.key().certificate());
        copies.keep(SealedCopy.of(amendment, copy, clock.instant()));
        audit.record(new AuditEntry(null, "agreements.sealed", id, amendment.client()));
    }

    /** One at a time here; of two instances, one is refused, and finds that the other has done it. */
    private void remember(X509Certificate used) {
        synchronized (remembering) {
            try {
                certificates.remember(used);
            } catch (PersistenceException | TransactionalException e) {
                if (!certificates.everUsed().contains(used)) {
                    throw e;
                }
            }
        }
    }
}
