package org.practiceportal.agreements.invitation;

import java.util.List;
import org.practiceportal.api.AccessCode;
import org.practiceportal.api.Person;

/**
 * A client who was invited just now.
 *
 * @param code what to hand over to them; {@code null} if they can sign in already
 */
public record Invited(Person client, AccessCode code) {

    /** Those of them to whom something is to be handed over. */
    public static List<Invited> withCode(List<Invited> all) {
        return all.stream().filter(one -> one.code != null).toList();
    }
}
