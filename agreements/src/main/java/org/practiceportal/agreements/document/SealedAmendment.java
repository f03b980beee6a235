package org.practiceportal.agreements.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.practiceportal.agreements.amendment.Amendment;

/** The sealed PDF of one amendment, as both sides have it. There is one, and it never changes. */
@Entity
@Table(name = "agreements_amendment_document")
class SealedAmendment {

    @Id
    private String id;
    @Column(name = "amendment_id")
    private String amendmentId;
    private byte[] pdf;
    private String sha256;
    @Column(name = "sealed_at")
    private Instant sealedAt;

    protected SealedAmendment() {}

    SealedAmendment(Amendment amendment, byte[] pdf, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.amendmentId = amendment.id();
        this.pdf = pdf.clone();
        this.sha256 = SealCheck.sha256(pdf, pdf.length);
        this.sealedAt = now;
    }

    byte[] pdf() {
        return pdf.clone();
    }
}
