package org.practiceportal.agreements.policy.version;

import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The turn with some policies: until the transaction ends, nobody else publishes them, or invites to them, or signs a
 * version of them, or goes another way than signing. Only {@link Policies#take} gives one, and whoever keeps a thing of
 * that kind is asked for it, so that nobody can forget to wait.
 */
public final class Turn {

    private final Set<String> policies;

    Turn(Stream<String> policies) {
        this.policies = policies.collect(Collectors.toUnmodifiableSet());
    }

    /** Keeps a new thing at once, so that whatever the database refuses is refused here. */
    public <T> T keep(EntityManager entities, T thing) {
        entities.persist(thing);
        entities.flush();
        return thing;
    }

    /** Likewise for a thing that is about this version: with another policy it must be somebody else's turn. */
    public <T> T keep(EntityManager entities, PolicyVersion about, T thing) {
        if (!policies.contains(about.policy())) {
            throw new IllegalStateException("It is not the turn with the policy of " + about.id());
        }
        return keep(entities, thing);
    }
}
