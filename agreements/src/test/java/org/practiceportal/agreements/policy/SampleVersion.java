package org.practiceportal.agreements.policy;

import java.time.Instant;
import java.util.Locale;
import org.practiceportal.api.PersonId;

/** A version with the sections that every draft starts with. */
public final class SampleVersion {

    private SampleVersion() {}

    public static PolicyVersion of(PersonId therapist, Instant now) {
        var draft = PolicyDraft.starting(Locale.ENGLISH);
        var policy = new Policy(therapist, Locale.ENGLISH, draft, now);
        return new PolicyVersion(policy, 1, draft.toText(), PolicyVersion.Change.FIRST, "M. L.", now);
    }
}
