package org.practiceportal.web.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.practiceportal.api.Person;
import org.practiceportal.api.PersonId;
import org.practiceportal.api.Role;
import org.practiceportal.web.people.Accounts.Known;

/**
 * What a session remembers of whoever signed in. Idle sessions end after 30 minutes (15 for those who work here), all
 * of them after 12 hours (10), whatever the browser does to keep them.
 *
 * @param person id
 * @param roles  as they were at its begin
 * @param since  the session's begin
 * @param until  the session's end
 */
record SignedIn(String person, Set<Role> roles, Instant since, Instant until) implements Serializable {

    private static final String KEY = "portal.signedIn";

    /** Begins a session under a new id. */
    static void begin(HttpServletRequest request, Account account, Instant now) {
        var client = account.roles().contains(Role.CLIENT);
        var session = request.getSession();
        request.changeSessionId();
        session.setMaxInactiveInterval((int) Duration.ofMinutes(client ? 30 : 15).toSeconds());
        session.setAttribute(KEY,
                new SignedIn(account.id().value(), account.roles(), now, now.plus(Duration.ofHours(client ? 12 : 10))));
    }

    static Optional<SignedIn> of(HttpSession session, Instant now) {
        if (session != null && session.getAttribute(KEY) instanceof SignedIn in && now.isBefore(in.until())) {
            return Optional.of(in);
        }
        return Optional.empty();
    }

    /** Whose it is, if the account still accepts this session. */
    Optional<Person> person(Accounts accounts) {
        return accounts.known(new PersonId(person)).filter(known -> known.account().accepts(since))
                .map(Known::person);
    }
}
