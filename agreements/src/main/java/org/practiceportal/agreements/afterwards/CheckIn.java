package org.practiceportal.agreements.afterwards;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.practiceportal.agreements.acknowledgement.Acknowledgement;

/**
 * A client has looked at what was agreed, and says which sections are to be talked about; the others are still fine. There
 * is one for each day on which they were asked, and it never changes.
 */
@Entity
@Table(name = "agreements_checkin")
public class CheckIn {

    /** Most words, in characters. */
    public static final int LONGEST = 2000;

    @Id
    private String id;
    @Column(name = "acknowledgement_id")
    private String acknowledgementId;
    @Column(name = "therapist_id")
    private String therapistId;
    @Column(name = "client_id")
    private String clientId;
    @Column(name = "due_on")
    private LocalDate dueOn;
    private String words;
    @Column(name = "answered_at")
    private Instant answeredAt;

    protected CheckIn() {}

    CheckIn(Acknowledgement signed, LocalDate dueOn, String words, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.acknowledgementId = signed.id();
        this.therapistId = signed.invitation().therapist().value();
        this.clientId = signed.invitation().client().value();
        this.dueOn = dueOn;
        this.words = words;
        this.answeredAt = now;
    }

    String id() {
        return id;
    }

    /** May be empty. */
    public String getWords() {
        return words;
    }

    public Instant getAnsweredAt() {
        return answeredAt;
    }
}
