package org.practiceportal.agreements.policy.version;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.practiceportal.agreements.policy.draft.PolicyDraft;
import org.practiceportal.agreements.policy.text.PrintableCharacters;
import org.practiceportal.agreements.policy.version.PolicyVersion.Change;
import org.practiceportal.agreements.policy.version.PolicyVersion.Publication;
import org.practiceportal.api.Person;
import org.practiceportal.api.PersonId;
import org.practiceportal.api.Role;

/** A version with the sections that every draft starts with. */
public final class SampleVersion {

    private SampleVersion() {}

    public static PolicyVersion of(PersonId therapist, Instant now) {
        return new PolicyVersion(publication(therapist, PolicyDraft.starting(Locale.ENGLISH), Optional.empty(), now),
                now);
    }

    /** The version that follows, with one topic more. */
    public static PolicyVersion after(PolicyVersion before, Policy policy, Instant now) {
        var draft = PolicyDraft.starting(Locale.ENGLISH);
        var more = draft.include(draft.leftOut().getFirst().key());
        return new PolicyVersion(publication(policy, more, Optional.of(before), text -> List.of()), now);
    }

    static Publication publication(PersonId therapist, PolicyDraft draft, Optional<PolicyVersion> last, Instant now) {
        return publication(new Policy(policy(therapist), draft, now), draft, last, text -> List.of());
    }

    static OwnPolicy policy(PersonId therapist) {
        return new OwnPolicy(PolicySet.first(therapist), Locale.ENGLISH);
    }

    static Publication publication(Policy policy, PolicyDraft draft, Optional<PolicyVersion> last,
            PrintableCharacters printableCharacters) {
        var maya = new Person(policy.therapist(), "Maya", "maya@example.org", Locale.ENGLISH, java.time.ZoneOffset.UTC,
                Set.of(Role.THERAPIST), true);
        return new Publication(policy, draft, last, maya, "M. L.", new Change(Weight.MINOR, "One topic more."),
                printableCharacters);
    }
}
