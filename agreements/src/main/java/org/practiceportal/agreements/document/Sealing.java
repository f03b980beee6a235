package org.practiceportal.agreements.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.practiceportal.api.AuditEntry;
import org.practiceportal.api.AuditTrail;

/** Makes the sealed copies of what was signed. Doing it twice changes nothing. */
@ApplicationScoped
public class Sealing {

    @Inject
    SealedCopies copies;

    @Inject
    Manuscript manuscript;

    @Inject
    SealedAmendments amendments;

    @Inject
    AmendmentManuscript amendmentManuscript;

    @Inject
    Press press;

    @Inject
    SealCertificates certificates;

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
        var pdf = press.sealed(manuscript.of(acknowledgement));
        var copy = new SealedCopy(id, pdf, SealCheck.sha256(pdf, pdf.length), clock.instant());
        certificates.remember(press.key().certificate());
        copies.keep(copy);
        audit.record(new AuditEntry(null, "agreements.sealed", id, acknowledgement.invitation().client()));
    }

    /** Likewise for an amendment that both have signed. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void sealAmendment(String id) {
        var amendment = amendments.find(id);
        if (amendments.exists(amendment) || !amendment.isSigned()) {
            return;
        }
        var pdf = press.sealed(amendmentManuscript.of(amendment));
        certificates.remember(press.key().certificate());
        amendments.keep(new SealedAmendment(amendment, pdf, clock.instant()));
        audit.record(new AuditEntry(null, "agreements.sealed", id, amendment.client()));
    }
}
