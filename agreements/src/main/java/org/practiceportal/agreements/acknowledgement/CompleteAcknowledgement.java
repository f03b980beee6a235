package org.practiceportal.agreements.acknowledgement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * Names an acknowledgement that nobody else has to sign any more; read from a view of the database, never written. Whoever
 * asks whether a circle is complete asks this.
 */
@Entity
@Table(name = "agreements_complete")
public class CompleteAcknowledgement {

    @Id
    @Column(name = "acknowledgement_id")
    private String id;

    protected CompleteAcknowledgement() {}
}
