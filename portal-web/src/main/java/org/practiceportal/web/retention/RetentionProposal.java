package org.practiceportal.web.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A round has told that the time of a relation's content is over; what becomes of it, a person decides. */
@Entity
@Table(name = "portal_retention_proposal")
class RetentionProposal {

    @Id
    private String id;
    @Column(name = "client_id")
    private String clientId;
    @Column(name = "therapist_id")
    private String therapistId;
    @Column(name = "proposed_at")
    private Instant proposedAt;

    protected RetentionProposal() {}

    RetentionProposal(EndedRelation ended, Instant now) {
        this.id = ComingOfAge.key(ended.client(), ended.therapist());
        this.clientId = ended.client().value();
        this.therapistId = ended.therapist().value();
        this.proposedAt = now;
    }
}
