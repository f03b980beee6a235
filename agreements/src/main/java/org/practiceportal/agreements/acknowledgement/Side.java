package org.practiceportal.agreements.acknowledgement;

import java.util.Optional;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.api.Person;

/** One of the two, and what lies before them: forms that are the same on both sides ask it for all they need to know. */
public interface Side {

    /** Who is signed in. */
    Person person();

    /** Name of the other. */
    String other();

    Invitation invitation();

    /** What holds between the two. */
    Optional<Acknowledgement> holding();
}
