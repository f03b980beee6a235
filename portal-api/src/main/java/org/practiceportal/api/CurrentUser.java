package org.practiceportal.api;

import java.util.Optional;

/** Who is asking. Inject it; it answers for the request at hand. */
public interface CurrentUser {

    /** The person who has signed in, or empty for a visitor and outside a request. */
    Optional<Person> ifSignedIn();

    /**
     * The person who has signed in.
     *
     * @throws IllegalStateException if nobody has; pages under a protected path never see this
     */
    default Person person() {
        return ifSignedIn().orElseThrow(() -> new IllegalStateException("nobody has signed in"));
    }

    /**
     * The person who has signed in, if they have this role.
     *
     * @throws NotFound if they have not, so that a page of another role looks as if it did not exist
     */
    default Person as(Role role) {
        return ifSignedIn().filter(person -> person.is(role)).orElseThrow(NotFound::new);
    }
}
