package org.practiceportal.agreements.acknowledgement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The bytes of a scan, apart from what is said about it, so that they are read only when somebody wants them. */
@Entity
@Table(name = "agreements_scan")
class KeptScan {

    @Id
    @Column(name = "paper_id")
    private String paperId;
    private byte[] content;

    protected KeptScan() {}

    KeptScan(SignedPaper paper, Scan scan) {
        this.paperId = paper.id();
        this.content = scan.bytes();
    }

    byte[] content() {
        return content.clone();
    }
}
