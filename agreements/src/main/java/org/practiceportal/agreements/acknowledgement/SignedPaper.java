package org.practiceportal.agreements.acknowledgement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.practiceportal.api.PersonId;

/** What the therapist recorded of an agreement that was signed by hand. It never changes. */
@Entity
@Table(name = "agreements_paper")
public class SignedPaper {

    @Id
    private String id;
    @Column(name = "acknowledgement_id")
    private String acknowledgementId;
    @Column(name = "signed_on")
    private LocalDate signedOn;
    private String remarks;
    @Column(name = "media_type")
    private String mediaType;
    private int size;
    private String sha256;
    @Column(name = "recorded_by")
    private String recordedBy;
    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected SignedPaper() {}

    SignedPaper(Acknowledgement signed, PaperAttempt.ByHand said, Scan scan) {
        this.id = UUID.randomUUID().toString();
        this.acknowledgementId = signed.id();
        this.signedOn = said.signedOn();
        this.remarks = said.remarks();
        this.mediaType = scan.mediaType();
        this.size = scan.size();
        this.sha256 = scan.sha256();
        this.recordedBy = signed.invitation().therapist().value();
        this.recordedAt = signed.signedAt();
    }

    String id() {
        return id;
    }

    /** The day that is written on the paper. */
    public LocalDate getSignedOn() {
        return signedOn;
    }

    /** The therapist's, about what was ticked and written by hand; may be empty. */
    public String getRemarks() {
        return remarks;
    }

    /** Of the scan: {@code application/pdf}, {@code image/jpeg} or {@code image/png}. */
    public String mediaType() {
        return mediaType;
    }

    /** Of the scan, in bytes. */
    public int getSize() {
        return size;
    }

    /** SHA-256 of the scan, in lower-case hexadecimal. */
    public String getSha256() {
        return sha256;
    }

    public PersonId recordedBy() {
        return new PersonId(recordedBy);
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }
}
