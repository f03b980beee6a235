package org.practiceportal.agreements.acknowledgement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.persistence.annotations.JoinFetch;
import org.eclipse.persistence.annotations.JoinFetchType;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.policy.version.PolicyVersion;

/** A client has seen what a newer version changes in what they signed. It is no signature, and never changes. */
@Entity
@Table(name = "agreements_noticed")
public class Noticed {

    @Id
    private String id;
    @Column(name = "invitation_id")
    private String invitationId;
    @ManyToOne
    @JoinFetch(JoinFetchType.INNER)
    @JoinColumn(name = "version_id")
    private PolicyVersion version;
    @Column(name = "noticed_at")
    private Instant noticedAt;

    protected Noticed() {}

    Noticed(Invitation signed, PolicyVersion version, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.invitationId = signed.id();
        this.version = version;
        this.noticedAt = now;
    }

    /** Id of what they had signed. */
    public String invitation() {
        return invitationId;
    }

    public PolicyVersion version() {
        return version;
    }

    public Instant noticedAt() {
        return noticedAt;
    }
}
