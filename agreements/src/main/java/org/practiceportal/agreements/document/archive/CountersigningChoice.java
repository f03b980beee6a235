package org.practiceportal.agreements.document.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.practiceportal.api.PersonId;

/** Somebody decided for the practice whether therapists countersign. The newest choice counts. */
@Entity
@Table(name = "agreements_countersigning")
class CountersigningChoice {

    @Id
    private String id;
    private boolean wanted;
    @Column(name = "chosen_by")
    private String chosenBy;
    @Column(name = "chosen_at")
    private Instant chosenAt;

    protected CountersigningChoice() {}

    CountersigningChoice(PersonId owner, boolean wanted, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.wanted = wanted;
        this.chosenBy = owner.value();
        this.chosenAt = now;
    }

    boolean isWanted() {
        return wanted;
    }
}
