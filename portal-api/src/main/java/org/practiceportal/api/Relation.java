package org.practiceportal.api;

import java.time.Instant;
import java.time.LocalDate;

/**
 * How it is between a client and a therapist since a day.
 *
 * @param client    one of the therapist's
 * @param therapist whether they are still in the practice or not
 * @param since     the day that was said; when the client was added, if nothing was said yet
 * @param words     of the therapist to the client; may be empty
 * @param told      when that was said
 * @param said      whether anything was; {@code false} while it goes on as since the client was added
 */
public record Relation(Person client, PersonId therapist, RelationState state, LocalDate since, String words,
        Instant told, boolean said) {

    public boolean isGoingOn() {
        return state == RelationState.GOES_ON;
    }
}
