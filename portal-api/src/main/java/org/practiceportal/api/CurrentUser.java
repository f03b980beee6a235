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
}
