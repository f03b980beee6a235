package org.practiceportal.agreements.document.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.practiceportal.agreements.Sha256;
import org.practiceportal.agreements.acknowledgement.Acknowledgement;
import org.practiceportal.agreements.amendment.Amendment;
import org.practiceportal.agreements.document.check.Intact;

/**
 * The sealed PDF of one acknowledgement or one amendment. There is one, and it never changes; whatever is added to the file
 * later lies beside it.
 */
@Entity
@Table(name = "agreements_document")
public class SealedCopy {

    @Id
    private String id;
    @Column(name = "acknowledgement_id")
    private String acknowledgementId;
    @Column(name = "amendment_id")
    private String amendmentId;
    private byte[] pdf;
    private String sha256;
    @Column(name = "sealed_at")
    private Instant sealedAt;

    protected SealedCopy() {}

    private SealedCopy(String acknowledgement, String amendment, Intact copy, Instant now) {
        var pdf = copy.file();
        this.id = UUID.randomUUID().toString();
        this.acknowledgementId = acknowledgement;
        this.amendmentId = amendment;
        this.pdf = pdf.clone();
        this.sha256 = Sha256.hex(pdf);
        this.sealedAt = now;
    }

    static SealedCopy of(Acknowledgement signed, Intact copy, Instant now) {
        return new SealedCopy(signed.id(), null, copy, now);
    }

    static SealedCopy of(Amendment signed, Intact copy, Instant now) {
        return new SealedCopy(null, signed.id(), copy, now);
    }

    String id() {
        return id;
    }

    /** Id of what was signed, whichever it is. */
    String signed() {
        return amendmentId == null ? acknowledgementId : amendmentId;
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
