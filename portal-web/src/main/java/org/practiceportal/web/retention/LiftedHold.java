package org.practiceportal.web.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.practiceportal.api.PersonId;

/** A hold is needed no longer, and why. */
@Entity
@Table(name = "portal_lifted_hold")
class LiftedHold {

    @Id
    @Column(name = "hold_id")
    private String holdId;
    private String words;
    @Column(name = "lifted_by")
    private String liftedBy;
    @Column(name = "lifted_at")
    private Instant liftedAt;

    protected LiftedHold() {}

    LiftedHold(LegalHold hold, PersonId by, String words, Instant now) {
        this.holdId = hold.getId();
        this.words = LegalHold.reason(words);
        this.liftedBy = by.value();
        this.liftedAt = now;
    }
}
