package org.practiceportal.agreements.invitation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.practiceportal.api.Refused;

/**
 * Several people who agree together: a couple, a group, or parents for their child. Each has an invitation, answers and
 * questions of their own; one document comes of it when all have signed. It never changes: with other people it is another
 * circle.
 */
@Entity
@Table(name = "agreements_circle")
public class Circle {

    @Id
    private String id;
    @Column(name = "therapist_id")
    private String therapistId;
    @Column(name = "signs_for")
    private String signsFor;
    @Column(name = "made_at")
    private Instant madeAt;

    protected Circle() {}

    /** @throws Refused if they are too few, or one of their names cannot be printed */
    Circle(CirclePlan plan, Instant now) {
        plan.requireAllowed();
        this.id = UUID.randomUUID().toString();
        this.therapistId = plan.therapist().value();
        this.signsFor = plan.signsFor();
        this.madeAt = now;
    }

    public String id() {
        return id;
    }

    /** Name of the person under age for whom they sign; empty if they sign for themselves. */
    public String signsFor() {
        return signsFor;
    }
}
