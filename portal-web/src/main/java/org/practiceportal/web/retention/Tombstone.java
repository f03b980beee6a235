package org.practiceportal.web.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.practiceportal.api.PersonId;
import org.practiceportal.api.Relation;

/** What stays of a relation whose content was erased: when, why, by which rule and by whom; no name, and nothing that was said. */
@Entity
@Table(name = "portal_tombstone")
public class Tombstone {

    /** Why it was erased. */
    public enum Reason {

        /** The years of the practice's rule were over. */
        RETENTION,
        /** The client asked for it. */
        REQUEST
    }

    @Id
    private String id;
    @Column(name = "client_id")
    private String clientId;
    @Column(name = "therapist_id")
    private String therapistId;
    @Enumerated(EnumType.STRING)
    private Reason reason;
    private int years;
    @Column(name = "minor_years")
    private int minorYears;
    @Column(name = "ended_on")
    private LocalDate endedOn;
    @Column(name = "asked_at")
    private Instant askedAt;
    @Column(name = "erased_by")
    private String erasedBy;
    @Column(name = "erased_at")
    private Instant erasedAt;

    protected Tombstone() {}

    /** @param request of the client; {@code null} if the time was over and nobody asked */
    Tombstone(Relation ended, RetentionRule rule, ErasureRequest request, PersonId by, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.clientId = ended.client().id().value();
        this.therapistId = ended.therapist().value();
        this.reason = request == null ? Reason.RETENTION : Reason.REQUEST;
        this.years = rule.getYears();
        this.minorYears = rule.getMinorYears();
        this.endedOn = ended.since();
        this.askedAt = request == null ? null : request.getAskedAt();
        this.erasedBy = by.value();
        this.erasedAt = now;
    }

    public String getId() {
        return id;
    }

    public String getRelation() {
        return clientId + "/" + therapistId;
    }

    PersonId therapist() {
        return new PersonId(therapistId);
    }

    PersonId erasedBy() {
        return new PersonId(erasedBy);
    }

    public Reason getReason() {
        return reason;
    }

    public int getYears() {
        return years;
    }

    public int getMinorYears() {
        return minorYears;
    }

    public LocalDate getEndedOn() {
        return endedOn;
    }

    public Instant getAskedAt() {
        return askedAt;
    }

    public Instant getErasedAt() {
        return erasedAt;
    }
}
