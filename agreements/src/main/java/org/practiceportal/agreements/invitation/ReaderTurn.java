package org.practiceportal.agreements.invitation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * The turn with what one client answers to one invitation: until the transaction ends, nobody else keeps an answer to it,
 * signs it, or carries its answers to another. Only {@link Invitations#take} gives one. Answers are kept while somebody
 * types, so nobody else's pages wait for it; whoever holds a turn with the policy too has taken that one first.
 */
@Entity
@Table(name = "agreements_reader_turn")
public class ReaderTurn {

    @Id
    @Column(name = "invitation_id")
    private String invitationId;
    /** Counted up by whoever takes it. */
    private int turn;

    protected ReaderTurn() {}

    ReaderTurn(Invitation invitation) {
        this.invitationId = invitation.id();
    }

    /** Keeps at once a new thing that is about this invitation. */
    public <T> T keep(EntityManager entities, Invitation about, T thing) {
        requireFor(about);
        entities.persist(thing);
        entities.flush();
        return thing;
    }

    /** With the answers to another invitation it must be somebody else's turn. */
    public void requireFor(Invitation about) {
        if (!about.id().equals(invitationId)) {
            throw new IllegalStateException("It is not the turn of " + about.id());
        }
    }
}
