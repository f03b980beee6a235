package org.practiceportal.agreements.invitation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A client was told once more that something waits; at most once a day. It never changes. */
@Entity
@Table(name = "agreements_reminder")
public class Reminder {

    @Id
    private String id;
    @Column(name = "invitation_id")
    private String invitationId;
    @Column(name = "reminded_on")
    private LocalDate remindedOn;
    @Column(name = "by_rhythm")
    private boolean byRhythm;
    @Column(name = "reminded_at")
    private Instant remindedAt;

    protected Reminder() {}

    /**
     * @param today    where the therapist is
     * @param byRhythm whether it went out by itself
     */
    public Reminder(Invitation invitation, LocalDate today, boolean byRhythm, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.invitationId = invitation.id();
        this.remindedOn = today;
        this.byRhythm = byRhythm;
        this.remindedAt = now;
    }

    String invitation() {
        return invitationId;
    }

    public Instant getRemindedAt() {
        return remindedAt;
    }

    /** Key of the words for it: whether it went out by itself. */
    public String getWords() {
        return byRhythm ? "client.reminded.rhythm" : "client.reminded";
    }
}
