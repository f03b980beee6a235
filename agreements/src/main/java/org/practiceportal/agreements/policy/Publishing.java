package org.practiceportal.agreements.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import org.practiceportal.agreements.Typed;
import org.practiceportal.agreements.policy.PolicyVersion.Change;
import org.practiceportal.api.AuditEntry;
import org.practiceportal.api.AuditTrail;
import org.practiceportal.api.Person;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Text;

/** Makes a version of a draft: numbered, signed by the therapist, and final. */
@ApplicationScoped
public class Publishing {

    @Inject
    Drafting drafting;

    @Inject
    Policies policies;

    @Inject
    Printable printable;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Inject
    Event<VersionPublished> published;

    /**
     * @param change what to tell those who signed an earlier version
     * @throws Refused if something is missing, nothing has changed since the last version, or the name is empty
     */
    @Transactional
    public PolicyVersion publish(Person therapist, Locale language, Change change, String typedName) {
        var reason = Typed.words(change.reason(), Change.LONGEST_REASON);
        var signature = Typed.signature(typedName);
        var policy = drafting.of(therapist, language);
        policies.take(policy);
        var draft = drafting.shown(policy.draft());
        if (!draft.gaps(printable::missingFrom).isEmpty()
                || !printable.missingFrom(signature + therapist.name()).isEmpty()) {
            throw new Refused(Text.of(Typed.BUNDLE, "publish.gaps"));
        }
        var last = policies.latestOf(policy.id());
        var version = new PolicyVersion(policy, last.map(PolicyVersion::number).orElse(0) + 1, draft.toText(),
                last.isEmpty() ? Change.FIRST : new Change(change.weight(), reason), signature, clock.instant());
        if (last.filter(before -> before.digest().equals(version.digest())).isPresent()) {
            throw new Refused(Text.of(Typed.BUNDLE, "publish.same"));
        }
        policies.keep(version);
        published.fire(new VersionPublished(policy.id()));
        audit.record(new AuditEntry(therapist.id(), "agreements.published", version.id(), null));
        return version;
    }
}
