package org.practiceportal.agreements.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The sealed PDF of one acknowledgement. There is one, and it never changes; whatever is added to the file later lies beside it. */
@Entity
@Table(name = "agreements_document")
public class SealedCopy {

    @Id
    private String id;
    @Column(name = "acknowledgement_id")
    private String acknowledgementId;
    private byte[] pdf;
    private String sha256;
    @Column(name = "sealed_at")
    private Instant sealedAt;

    protected SealedCopy() {}

    SealedCopy(String acknowledgement, byte[] pdf, String sha256, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.acknowledgementId = acknowledgement;
        this.pdf = pdf.clone();
        this.sha256 = sha256;
        this.sealedAt = now;
    }

    String id() {
        return id;
    }

    String acknowledgement() {
        return acknowledgementId;
    }

    /** As it was sealed; what was added later are {@link Revisions}. */
    byte[] pdf() {
        return pdf.clone();
    }

    /** SHA-256 of the whole file as it was sealed, in lower-case hexadecimal. */
    public String sha256() {
        return sha256;
    }

    public Instant sealedAt() {
        return sealedAt;
    }
}
