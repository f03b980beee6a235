package org.practiceportal.agreements.afterwards;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * Since when an invitation has been signed by all, that no other has replaced and whose client can sign in. The database keeps it up,
 * nobody writes it.
 */
@Entity
@Table(name = "agreements_signed_age")
public class SignedAge {

    @Id
    @Column(name = "invitation_id")
    private String invitationId;
    @Column(name = "therapist_id")
    private String therapistId;
    @Column(name = "signed_at")
    private Instant signedAt;

    protected SignedAge() {}

    String invitation() {
        return invitationId;
    }

    Instant signedAt() {
        return signedAt;
    }
}
