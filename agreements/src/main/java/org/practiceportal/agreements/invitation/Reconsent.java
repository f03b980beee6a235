package org.practiceportal.agreements.invitation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** That an invitation asks for what was signed before, and why. It never changes. */
@Entity
@Table(name = "agreements_reconsent")
public class Reconsent {

    @Id
    @Column(name = "invitation_id")
    private String invitationId;
    /** Name of a reason: a query that takes it along has no join to spare. */
    private String reason;

    protected Reconsent() {}

    Reconsent(Invitation invitation, ReconsentReason reason) {
        this.invitationId = invitation.id();
        this.reason = reason.name();
    }
}
