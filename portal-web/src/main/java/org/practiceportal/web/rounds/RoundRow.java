package org.practiceportal.web.rounds;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** When a round of a kind last ended well, and when one failed; a later one never gives way to an earlier one. */
@Entity
@Table(name = "portal_round")
class RoundRow {

    @Id
    private String name;
    @Column(name = "well_at")
    private Instant wellAt;
    @Column(name = "failed_at")
    private Instant failedAt;

    protected RoundRow() {}

    String name() {
        return name;
    }

    Instant wellAt() {
        return wellAt;
    }

    Instant failedAt() {
        return failedAt;
    }
}
