package org.practiceportal.agreements.catalogue;

import java.util.List;

/**
 * Something the client may decide, once the agreement is there to read.
 *
 * @param question as the client reads it
 * @param options  sentences from the client's side
 * @param unless   not asked if the therapist picked this, as in {@code touch.none}; may be empty
 */
public record ClientChoice(String key, String question, List<Part.Option> options, String unless) {

    public ClientChoice {
        options = List.copyOf(options);
    }
}
