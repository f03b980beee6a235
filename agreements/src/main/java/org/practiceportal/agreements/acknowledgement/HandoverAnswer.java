package org.practiceportal.agreements.acknowledgement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What came of a hand-over: the client's word, or that nobody asks any more. */
@Entity
@Table(name = "agreements_handover_answer")
public class HandoverAnswer {

    /** What was said. */
    public enum Kind {
        YES,
        NO,
        /** Whoever asked does not ask any more. */
        TAKEN_BACK
    }

    @Id
    @Column(name = "handover_id")
    private String handoverId;
    @Enumerated(EnumType.STRING)
    private Kind answer;
    @Column(name = "answered_by")
    private String answeredBy;
    @Column(name = "answered_at")
    private Instant answeredAt;

    protected HandoverAnswer() {}
}
