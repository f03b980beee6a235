package org.practiceportal.agreements.fit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A client has taken back what they told. It never changes: whoever wants to say it again tells it anew. */
@Entity
@Table(name = "agreements_concern_back")
class TakenBack {

    @Id
    @Column(name = "concern_id")
    private String concernId;
    @Column(name = "taken_back_at")
    private Instant takenBackAt;

    protected TakenBack() {}

    TakenBack(Concern concern, Instant now) {
        this.concernId = concern.getId();
        this.takenBackAt = now;
    }

    String concern() {
        return concernId;
    }

    Instant takenBackAt() {
        return takenBackAt;
    }
}
