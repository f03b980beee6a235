package org.practiceportal.web.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.practiceportal.api.PersonId;

/** A relation that has ended, with what is said of how long its content stays; a view, which nobody writes. */
@Entity
@Table(name = "portal_retention")
class EndedRelation {

    @Id
    private String id;
    @Column(name = "client_id")
    private String clientId;
    @Column(name = "therapist_id")
    private String therapistId;
    @Column(name = "ended_on")
    private LocalDate endedOn;
    @Column(name = "of_age_on")
    private LocalDate ofAgeOn;
    @Column(name = "held_at")
    private Instant heldAt;
    @Column(name = "proposed_at")
    private Instant proposedAt;

    protected EndedRelation() {}

    /** Of the step by which it ended: tells nobody whose it is. */
    String id() {
        return id;
    }

    PersonId client() {
        return new PersonId(clientId);
    }

    PersonId therapist() {
        return new PersonId(therapistId);
    }

    LocalDate endedOn() {
        return endedOn;
    }

    LocalDate ofAgeOn() {
        return ofAgeOn;
    }

    Term term(RetentionRule rule, boolean underAge, LocalDate today) {
        return rule.term(endedOn, underAge, ofAgeOn, heldAt != null, today);
    }
}
