package org.practiceportal.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import org.practiceportal.api.CurrentUser;
import org.practiceportal.api.Person;

/** Reads the account at each request, so that closing an account, or another passphrase, ends its
 * sessions at once, on every instance. */
@RequestScoped
public class RequestUser implements CurrentUser {

    @Inject
    HttpServletRequest request;

    @Inject
    Accounts accounts;

    @Inject
    Clock clock;

    private Optional<Person> person;

    @Override
    public Optional<Person> ifSignedIn() {
        if (person == null) {
            person = SignedIn.of(request.getSession(false), clock.instant()).flatMap(in -> in.person(accounts));
        }
        return person;
    }
}
