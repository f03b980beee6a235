package org.practiceportal.agreements.conversation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A question was talked about in a session. The day is for both, the note is the therapist's alone. */
@Entity
@Table(name = "agreements_talk")
class Talk {

    @Id
    private String id;
    @OneToOne
    @JoinColumn(name = "question_id")
    private Question question;
    @Column(name = "talked_on")
    private LocalDate talkedOn;
    private String note;
    @Column(name = "noted_at")
    private Instant notedAt;

    protected Talk() {}

    Talk(Question question, LocalDate on, String note, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.question = question;
        this.talkedOn = on;
        this.note = note;
        this.notedAt = now;
    }

    LocalDate on() {
        return talkedOn;
    }

    /** May be empty. */
    String note() {
        return note;
    }
}
