package org.practiceportal.api;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;

/**
 * Somebody who has an account.
 *
 * @param id       never changes
 * @param name     the one they go by, in the portal and in documents
 * @param email    where mail for them goes
 * @param language the language they read; one of those the portal speaks
 * @param zone     where their clock is; the practice's zone unless they chose another
 * @param roles    never empty
 * @param active   whether they can sign in: they have set up their account, and nobody has closed it
 * @param facts    what they tell beyond that
 */
public record Person(PersonId id, String name, String email, Locale language, ZoneId zone, Set<Role> roles,
        boolean active, Facts facts) {

    public Person {
        roles = Set.copyOf(roles);
    }

    /** Somebody who has told nothing more. */
    public Person(PersonId id, String name, String email, Locale language, ZoneId zone, Set<Role> roles,
            boolean active) {
        this(id, name, email, language, zone, roles, active, Facts.NONE);
    }

    /** Whether this person has {@code role}. */
    public boolean is(Role role) {
        return roles.contains(role);
    }
}
