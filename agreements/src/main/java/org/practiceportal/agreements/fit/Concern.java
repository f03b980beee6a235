package org.practiceportal.agreements.fit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.persistence.annotations.JoinFetch;
import org.eclipse.persistence.annotations.JoinFetchType;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.api.PersonId;

/**
 * A client has told their therapist that something is not right between them. It never changes; that it was taken back,
 * and what was done about it, are rows of their own.
 */
@Entity
@Table(name = "agreements_concern")
public class Concern {

    /** Most words, in characters. */
    public static final int LONGEST = 4000;

    @Id
    private String id;
    @ManyToOne
    @JoinFetch(JoinFetchType.INNER)
    @JoinColumn(name = "invitation_id")
    private Invitation invitation;
    @Column(name = "therapist_id")
    private String therapistId;
    @Column(name = "client_id")
    private String clientId;
    @Enumerated(EnumType.STRING)
    private ConcernKind kind;
    private String words;
    @Column(name = "told_at")
    private Instant toldAt;

    protected Concern() {}

    Concern(Invitation invitation, ConcernKind kind, String words, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.invitation = invitation;
        this.therapistId = invitation.therapist().value();
        this.clientId = invitation.client().value();
        this.kind = kind;
        this.words = words;
        this.toldAt = now;
    }

    public String getId() {
        return id;
    }

    /** What was between the two when it was told. */
    public Invitation invitation() {
        return invitation;
    }

    public PersonId therapist() {
        return new PersonId(therapistId);
    }

    public PersonId client() {
        return new PersonId(clientId);
    }

    public ConcernKind getKind() {
        return kind;
    }

    /** May be empty: the kind is enough. */
    public String getWords() {
        return words;
    }

    public Instant getToldAt() {
        return toldAt;
    }
}
