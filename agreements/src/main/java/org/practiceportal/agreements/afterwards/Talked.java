package org.practiceportal.agreements.afterwards;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** A note or a point of a check-in was talked about, which ends it on the agenda. */
@Entity
@Table(name = "agreements_talked_after")
class Talked {

    @Id
    @Column(name = "point_id")
    private String pointId;
    @Column(name = "talked_on")
    private LocalDate talkedOn;
    private String note;
    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected Talked() {}

    Talked(String point, LocalDate talkedOn, String note, Instant now) {
        this.pointId = point;
        this.talkedOn = talkedOn;
        this.note = note;
        this.recordedAt = now;
    }
}
