package org.practiceportal.agreements.fit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.practiceportal.api.PersonId;

/** Where a therapist's clients may complain: the board's name and address, as the therapist wrote it down. */
@Entity
@Table(name = "agreements_board")
class Board {

    static final int LONGEST = 1000;

    @Id
    @Column(name = "therapist_id")
    private String therapistId;
    private String words;
    @Column(name = "changed_at")
    private Instant changedAt;

    protected Board() {}

    Board(PersonId therapist, String words, Instant now) {
        this.therapistId = therapist.value();
        this.words = words;
        this.changedAt = now;
    }

    String words() {
        return words;
    }
}
