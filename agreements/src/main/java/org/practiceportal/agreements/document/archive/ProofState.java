package org.practiceportal.agreements.document.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** How far a sealed copy is proved. The database keeps it up, nobody writes it. */
@Entity
@Table(name = "agreements_proof_summary")
public class ProofState {

    @Id
    @Column(name = "document_id")
    private String documentId;
    @Column(name = "therapist_id")
    private String therapistId;
    @Column(name = "sealed_at")
    private Instant sealedAt;
    /** Whether the last thing that was added is a time stamp. */
    private boolean covered;
    /** Whether it is told in it that the certificates of all signatures were good. */
    private boolean evidenced;
    private boolean countersigned;
    @Column(name = "valid_until")
    private Instant validUntil;

    protected ProofState() {}
}
