package org.practiceportal.agreements.policy.version;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.practiceportal.api.Person;

/** That a therapist has read a version of theirs to its end as a client would. What they tried on the way is kept nowhere. */
@Entity
@Table(name = "agreements_try_out")
class TryOut {

    @Id
    @Column(name = "therapist_id")
    private String therapistId;
    @Column(name = "finished_at")
    private Instant finishedAt;

    protected TryOut() {}

    TryOut(Person therapist, Instant now) {
        this.therapistId = therapist.id().value();
        this.finishedAt = now;
    }
}
