package org.practiceportal.web.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.practiceportal.api.PersonId;
import org.practiceportal.api.RelationState;

/** How it is between a client and a therapist now; the database keeps it up, nobody writes it. */
@Entity
@Table(name = "portal_relation")
class RelationRow {

    @Id
    private String id;
    @Column(name = "client_id")
    private String clientId;
    @Column(name = "therapist_id")
    private String therapistId;
    @Enumerated(EnumType.STRING)
    private RelationState state;
    @Column(name = "since_at")
    private Instant sinceAt;

    protected RelationRow() {}

    PersonId client() {
        return new PersonId(clientId);
    }

    PersonId therapist() {
        return new PersonId(therapistId);
    }

    RelationState state() {
        return state;
    }

    Instant sinceAt() {
        return sinceAt;
    }
}
