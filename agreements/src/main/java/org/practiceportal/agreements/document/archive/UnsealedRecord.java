package org.practiceportal.agreements.document.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * An agreement or an amendment that was signed, by all who sign it together, and has no sealed copy yet. The database
 * keeps it up, nobody writes it.
 */
@Entity
@Table(name = "agreements_unsealed_summary")
public class UnsealedRecord {

    @Id
    @Column(name = "signed_id")
    private String signedId;
    private boolean amendment;
    private Instant since;

    protected UnsealedRecord() {}
}
