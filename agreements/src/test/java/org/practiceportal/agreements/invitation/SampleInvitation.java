package org.practiceportal.agreements.invitation;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import org.practiceportal.agreements.policy.SampleVersion;
import org.practiceportal.api.Person;
import org.practiceportal.api.PersonId;
import org.practiceportal.api.Role;

/** Maya, who invited Jonas. */
public final class SampleInvitation {

    public static final Instant NOW = Instant.parse("2026-11-03T13:07:42Z");
    public static final Person MAYA = person("Maya", Role.THERAPIST);
    public static final Person JONAS = person("Jonas", Role.CLIENT);
    public static final Invitation INVITATION = new Invitation(SampleVersion.of(MAYA.id(), NOW), JONAS.id(), "", null,
            null, NOW);

    private SampleInvitation() {}

    public static Person person(String name, Role role) {
        return new Person(PersonId.fresh(), name, name + "@example.org", Locale.ENGLISH, ZoneOffset.UTC, Set.of(role),
                true);
    }
}
