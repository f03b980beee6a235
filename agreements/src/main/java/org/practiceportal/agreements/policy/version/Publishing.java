package org.practiceportal.agreements.policy.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.practiceportal.agreements.Typed;
import org.practiceportal.agreements.policy.text.PrintableCharacters;
import org.practiceportal.agreements.policy.version.PolicyVersion.Change;
import org.practiceportal.agreements.policy.version.PolicyVersion.Publication;
import org.practiceportal.api.AuditEntry;
import org.practiceportal.api.AuditTrail;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.Person;
import org.practiceportal.api.Refused;

/** Makes a version of a draft: numbered, signed by the therapist, and final. */
@ApplicationScoped
public class Publishing {

    @Inject
    Drafting drafting;

    @Inject
    Policies policies;

    @Inject
    PrintableCharacters printableCharacters;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Inject
    Event<VersionPublished> published;

    /**
     * @param change what to tell those who signed an earlier version
     * @throws NotFound if it is somebody else's policy
     * @throws Refused  if something is missing, nothing has changed since the last version, or the name is empty
     */
    @Transactional
    public PolicyVersion publish(Person therapist, OwnPolicy which, Change change, String typedName) {
        if (!which.therapist().equals(therapist.id())) {
            throw new NotFound();
        }
        var signature = Typed.signature(typedName);
        var policy = drafting.of(which);
        var turn = policies.lock(policy);
        var publication = new Publication(policy, drafting.shown(policy.draft()), policies.latestOf(policy.id()),
                therapist, signature, change, printableCharacters);
        var version = policies.keep(turn, new PolicyVersion(publication, clock.instant()));
        published.fire(new VersionPublished(policy.id()));
        audit.record(new AuditEntry(therapist.id(), "agreements.published", version.id(), null));
        return version;
    }
}
