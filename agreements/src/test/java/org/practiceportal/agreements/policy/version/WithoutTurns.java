package org.practiceportal.agreements.policy.version;

import jakarta.persistence.EntityManager;
import java.util.stream.Stream;
import org.practiceportal.agreements.Rooms;

/** Policies that nobody waits for, to see what comes of that. */
public final class WithoutTurns extends Policies {

    public static Policies in(Rooms rooms) {
        var policies = new WithoutTurns();
        policies.entities = rooms.get(EntityManager.class);
        return policies;
    }

    @Override
    public Turn lock(PolicyVersion... versions) {
        return new Turn(Stream.of(versions).map(PolicyVersion::policy));
    }

    @Override
    Turn lock(Policy policy) {
        return new Turn(Stream.of(policy.id()));
    }
}
