package org.practiceportal.agreements.invitation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Whether a client wants no reminders from their therapist, of whatever. It never changes: another takes its place, and the newest counts. */
@Entity
@Table(name = "agreements_checkin_mute")
public class Mute {

    @Id
    private String id;
    @Column(name = "therapist_id")
    private String therapistId;
    @Column(name = "client_id")
    private String clientId;
    private boolean muted;
    @Column(name = "set_at")
    private Instant setAt;

    protected Mute() {}

    Mute(Invitation invitation, boolean muted, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.therapistId = invitation.therapist().value();
        this.clientId = invitation.client().value();
        this.muted = muted;
        this.setAt = now;
    }

    boolean muted() {
        return muted;
    }
}
