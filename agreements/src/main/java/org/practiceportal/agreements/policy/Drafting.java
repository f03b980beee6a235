package org.practiceportal.agreements.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.practiceportal.api.Person;

/** Keeps what a therapist changes in the draft, at once and each change by itself. */
@ApplicationScoped
public class Drafting {

    @Inject
    Policies policies;

    @Inject
    Clock clock;

    /** The draft as it is kept; the complete default text if the therapist has not changed anything yet. */
    public PolicyDraft draft(Person therapist, Locale language) {
        return policies.of(therapist.id(), language).map(Policy::draft).orElseGet(() -> PolicyDraft.starting(language));
    }

    /** Makes one change to what is kept now, not to what a page showed earlier, so that two pages do not undo each other. */
    @Transactional
    public PolicyDraft change(Person therapist, Locale language, UnaryOperator<PolicyDraft> change) {
        var policy = of(therapist, language);
        policies.take(policy);
        var changed = change.apply(policy.draft());
        policy.change(changed, clock.instant());
        return changed;
    }

    Policy of(Person therapist, Locale language) {
        return policies.of(therapist.id(), language).orElseGet(() -> {
            var policy = new Policy(therapist.id(), language, PolicyDraft.starting(language), clock.instant());
            policies.keep(policy);
            return policy;
        });
    }
}
