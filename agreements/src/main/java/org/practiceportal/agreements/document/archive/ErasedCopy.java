package org.practiceportal.agreements.document.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What stays of a sealed copy, or of one of its revisions, that was erased: the digest by which a file is known again. */
@Entity
@Table(name = "agreements_erased_copy")
class ErasedCopy {

    @Id
    private String sha256;
    @Column(name = "signed_id")
    private String signedId;

    protected ErasedCopy() {}

    /** Id of the agreement or amendment. */
    String signed() {
        return signedId;
    }
}
