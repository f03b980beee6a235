package org.practiceportal.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.practiceportal.api.CurrentUser;
import org.practiceportal.api.Person;

/** Reads the session and its account at each request, once: what ends a session ends it at once, on every instance. */
@RequestScoped
public class RequestUser implements CurrentUser {

    @Inject
    HttpServletRequest request;

    @Inject
    Sessions sessions;

    private Optional<Person> person;

    @Override
    public Optional<Person> ifSignedIn() {
        if (person == null) {
            var open = OwnSession.token(request).flatMap(sessions::open);
            open.ifPresent(sessions::note);
            person = open.map(session -> session.known().person());
        }
        return person;
    }
}
