package org.practiceportal.agreements.conversation;

import java.time.Instant;
import org.practiceportal.api.Person;

/** Says yes to a proposal as the room does, for tests of the rooms beside it. */
public final class Yes {

    private Yes() {}

    public static <T extends Proposal> T by(T proposal, Person person, Instant now) {
        proposal.agree(person, now);
        return proposal;
    }
}
