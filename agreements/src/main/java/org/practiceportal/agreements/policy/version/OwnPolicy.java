package org.practiceportal.agreements.policy.version;

import java.util.Locale;
import org.practiceportal.api.Person;
import org.practiceportal.api.PersonId;

/** Which of a therapist's policies: of which set of theirs, in which language. It may be that nothing was written there yet. */
public record OwnPolicy(PolicySet set, Locale language) {

    /** Of the set that a therapist has from the beginning. */
    public static OwnPolicy first(Person therapist, Locale language) {
        return new OwnPolicy(PolicySet.first(therapist.id()), language);
    }

    PersonId therapist() {
        return set.therapist();
    }
}
