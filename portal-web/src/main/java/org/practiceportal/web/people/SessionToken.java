package org.practiceportal.web.people;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.practiceportal.api.PersonId;
import org.practiceportal.api.Role;

/**
 * What a browser keeps of a session. The secret is what counts; the rest lets an instance tell a person from a stranger before it
 * has a place to ask the database.
 *
 * @param secret 256 random bits
 * @param person whose it was when it was given
 * @param roles  as they were then
 * @param until  the session's end, whatever is done in it
 */
record SessionToken(String secret, PersonId person, Set<Role> roles, Instant until) {

    private static final Pattern FORM = Pattern
            .compile("([A-Za-z0-9_-]{43})\\.([A-Za-z0-9-]{1,36})\\.([A-Z-]{1,40})\\.([0-9]{1,12})");

    SessionToken {
        until = until.truncatedTo(ChronoUnit.SECONDS);
    }

    /** By which the database knows it. */
    String hash() {
        return Secrets.sha256(secret);
    }

    /** As it can stand in a cookie. */
    String written() {
        return secret + "." + person.value() + "."
                + roles.stream().map(Role::name).sorted().collect(Collectors.joining("-")) + "."
                + until.getEpochSecond();
    }

    static Optional<SessionToken> read(String written) {
        var parts = FORM.matcher(written);
        return parts.matches()
                ? Optional.of(new SessionToken(parts.group(1), new PersonId(parts.group(2)), Stream
                        .of(parts.group(3).split("-")).map(Role::valueOf).collect(Collectors.toUnmodifiableSet()),
                        Instant.ofEpochSecond(Long.parseLong(parts.group(4)))))
                : Optional.empty();
    }
}
