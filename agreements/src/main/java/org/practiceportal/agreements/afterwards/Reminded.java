package org.practiceportal.agreements.afterwards;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One day of a rhythm has been dealt with, by a mail or because none was wanted: there is never a second one. */
@Entity
@Table(name = "agreements_rhythm_reminded")
class Reminded {

    /** As far as the days of a rhythm that has no next one. */
    private static final LocalDate FOR_GOOD = LocalDate.of(9999, 12, 31);

    @Id
    private String id;
    @Column(name = "rhythm_id")
    private String rhythmId;
    @Column(name = "due_on")
    private LocalDate dueOn;
    @Column(name = "next_on")
    private LocalDate nextOn;
    @Column(name = "reminded_at")
    private Instant remindedAt;

    protected Reminded() {}

    Reminded(Rhythm rhythm, LocalDate today, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.rhythmId = rhythm.id();
        this.dueOn = rhythm.dueOn(today).orElseThrow();
        this.nextOn = rhythm.nextOn(today).orElse(FOR_GOOD);
        this.remindedAt = now;
    }
}
