package org.practiceportal.agreements.invitation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.practiceportal.agreements.invitation.Invitation.Seat;
import org.practiceportal.agreements.policy.version.PolicyVersion;
import org.practiceportal.agreements.policy.version.SampleVersion;
import org.practiceportal.api.Person;
import org.practiceportal.api.PersonId;
import org.practiceportal.api.Role;

/** Maya, who invited Jonas. */
public final class SampleInvitation {

    public static final Instant NOW = Instant.parse("2026-11-03T13:07:42Z");
    public static final Person MAYA = person("Maya", Role.THERAPIST);
    public static final Person JONAS = person("Jonas", Role.CLIENT);
    public static final Invitation INVITATION = invitation(SampleVersion.of(MAYA.id(), NOW), JONAS);

    private SampleInvitation() {}

    public static Invitation invitation(PolicyVersion version, Person client) {
        return new Invitation(version, client.id(), new CoverNote("", null, null, LocalDate.of(2026, 11, 3)),
                Seat.ALONE,
                Optional.empty(), false, NOW);
    }

    /** As one who is under age, while others sign. */
    public static Invitation assenting(Person client) {
        return new Invitation(INVITATION.version(), client.id(),
                new CoverNote("", null, null, LocalDate.of(2026, 11, 3)),
                new Seat("0a3f0000-0000-4000-8000-000000000000", 1, true), Optional.empty(), false, NOW);
    }

    public static Person person(String name, Role role) {
        return new Person(PersonId.fresh(), name, name + "@example.org", Locale.ENGLISH, ZoneOffset.UTC, Set.of(role),
                true);
    }
}
