package org.practiceportal.agreements.invitation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** That an invitation asks for what was signed before, and why. It never changes. */
@Entity
@Table(name = "agreements_reconsent")
public class Reconsent {

    @Id
    @Column(name = "invitation_id")
    private String invitationId;
    @Enumerated(EnumType.STRING)
    private ReconsentReason reason;

    protected Reconsent() {}

    Reconsent(Invitation invitation, ReconsentReason reason) {
        this.invitationId = invitation.id();
        this.reason = reason;
    }

    public ReconsentReason getReason() {
        return reason;
    }
}
