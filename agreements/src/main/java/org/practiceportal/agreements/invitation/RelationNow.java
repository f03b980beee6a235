package org.practiceportal.agreements.invitation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import org.practiceportal.api.RelationState;

/** How it is between a client and a therapist now; read from a view of the portal's, never written. */
@Entity
@Table(name = "portal_relation")
public class RelationNow {

    /**
     * Condition of a query: it goes on, with a therapist who is here, between the two that {@code of} has as {@code clientId} and
     * {@code therapistId}.
     */
    public static String goingOn(String of) {
        return "exists (select rel from RelationNow rel where rel.clientId = " + of + ".clientId and rel.therapistId = "
                + of
                + ".therapistId and rel.state = org.practiceportal.api.RelationState.GOES_ON and rel.here = 1)";
    }

    @Id
    private String id;
    @Column(name = "client_id")
    private String clientId;
    @Column(name = "therapist_id")
    private String therapistId;
    @Enumerated(EnumType.STRING)
    private RelationState state;
    private int here;

    protected RelationNow() {}

    /** Why nothing goes on between two; nothing while it does. Between those whose relation nobody knows, nothing does. */
    public static Optional<InvitationEnd> pause(Optional<RelationNow> between) {
        return between.isEmpty() ? Optional.of(InvitationEnd.PAUSED) : between.get().pause();
    }

    /** What both decided matters before who is in the practice. */
    private Optional<InvitationEnd> pause() {
        return switch (state) {
            case RESTS -> Optional.of(InvitationEnd.RESTING);
            case ENDED -> Optional.of(InvitationEnd.PARTED);
            default -> here == 1 ? Optional.empty() : Optional.of(InvitationEnd.PAUSED);
        };
    }
}
