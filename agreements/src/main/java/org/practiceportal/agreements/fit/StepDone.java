package org.practiceportal.agreements.fit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What a therapist did about it, and on which day. Both see it, and it never changes. */
@Entity
@Table(name = "agreements_concern_step")
public class StepDone {

    @Id
    private String id;
    @Column(name = "concern_id")
    private String concernId;
    @Enumerated(EnumType.STRING)
    private FollowUpStep step;
    @Column(name = "done_on")
    private LocalDate doneOn;
    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected StepDone() {}

    StepDone(Concern concern, FollowUpStep step, LocalDate doneOn, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.concernId = concern.getId();
        this.step = step;
        this.doneOn = doneOn;
        this.recordedAt = now;
    }

    String concern() {
        return concernId;
    }

    public FollowUpStep getStep() {
        return step;
    }

    /** The day as the therapist gave it. */
    public LocalDate getDoneOn() {
        return doneOn;
    }

    /** When it was written down. */
    public Instant getRecordedAt() {
        return recordedAt;
    }
}
