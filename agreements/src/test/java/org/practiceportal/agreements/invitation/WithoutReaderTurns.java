package org.practiceportal.agreements.invitation;

import jakarta.persistence.EntityManager;
import org.practiceportal.agreements.Rooms;

/** Invitations that nobody waits for, to see what comes of that. */
public final class WithoutReaderTurns extends Invitations {

    public static Invitations in(Rooms rooms) {
        var invitations = new WithoutReaderTurns();
        invitations.entities = rooms.get(EntityManager.class);
        return invitations;
    }

    @Override
    public ReaderTurn lock(Invitation invitation) {
        return new ReaderTurn(invitation);
    }
}
