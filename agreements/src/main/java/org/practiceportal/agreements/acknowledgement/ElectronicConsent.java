package org.practiceportal.agreements.acknowledgement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.practiceportal.agreements.invitation.Invitation;

/**
 * A client's consent to have this record electronically (15 USC 7001(c)(1)), asked by itself and kept with the very
 * words they read. It holds until a {@link SigningRequest} for paper takes it back.
 */
@Entity
@Table(name = "agreements_consent")
public class ElectronicConsent {

    @Id
    private String id;
    @Column(name = "invitation_id")
    private String invitationId;
    private int number;
    private String wording;
    @Column(name = "given_at")
    private Instant givenAt;

    protected ElectronicConsent() {}

    /** @param number from 1; another is given only after the one before was taken back */
    ElectronicConsent(Invitation invitation, int number, String wording, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.invitationId = invitation.id();
        this.number = number;
        this.wording = wording;
        this.givenAt = now;
    }

    /** The same consent, for a renewed invitation. */
    ElectronicConsent carriedTo(Invitation renewed) {
        return new ElectronicConsent(renewed, 1, wording, givenAt);
    }

    String id() {
        return id;
    }

    /** Paragraphs, with line ends between them. */
    public String wording() {
        return wording;
    }

    public Instant givenAt() {
        return givenAt;
    }
}
