package org.practiceportal.agreements.acknowledgement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A wish needs nothing more from the therapist: it was seen to, or the client went on. It never changes. */
@Entity
@Table(name = "agreements_settled_request")
public class SettledRequest {

    @Id
    private String id;
    @Column(name = "request_id")
    private String requestId;
    @Column(name = "settled_at")
    private Instant settledAt;

    protected SettledRequest() {}

    SettledRequest(SigningRequest signingRequest, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.requestId = signingRequest.getId();
        this.settledAt = now;
    }

    public Instant settledAt() {
        return settledAt;
    }
}
