package org.practiceportal.agreements.invitation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;

/** Whether a therapist is here for a client now; read from a view of the portal's, never written. */
@Entity
@Table(name = "portal_relation")
public class RelationNow {

    @Id
    private String id;
    @Column(name = "client_id")
    private String clientId;
    @Column(name = "therapist_id")
    private String therapistId;
    private int here;

    protected RelationNow() {}

    /** Why nothing goes on between two; nothing while it does. Between those whose relation nobody knows, nothing does. */
    public static Optional<InvitationEnd> pause(Optional<RelationNow> between) {
        return between.filter(relation -> relation.here == 1).isPresent()
                ? Optional.empty()
                : Optional.of(InvitationEnd.PAUSED);
    }
}
