package org.practiceportal.agreements.policy.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.practiceportal.agreements.catalogue.Catalogue;
import org.practiceportal.agreements.policy.draft.PolicyDraft;
import org.practiceportal.agreements.policy.template.PracticeTemplate;
import org.practiceportal.agreements.policy.template.SettingPracticeTemplate;
import org.practiceportal.api.AuditEntry;
import org.practiceportal.api.AuditTrail;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.Person;
import org.practiceportal.api.Refused;

/** A therapist makes another set of expectations, names it, puts it away and takes it up again. */
@ApplicationScoped
public class ArrangingSets {

    @Inject
    PolicySets policySets;

    @Inject
    Policies policies;

    @Inject
    SettingPracticeTemplate settingPracticeTemplate;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * With the drafts of one that is there already, in all its languages. From then on each goes its own way.
     *
     * @param from as an address has it
     * @throws NotFound if that is not this therapist's
     * @throws Refused  if the name is missing, too long or another set's, or there are too many
     */
    @Transactional
    public PolicySet copy(Person therapist, String name, String from) {
        var source = policySets.of(therapist.id(), from);
        return make(therapist, name, language -> policies.of(new OwnPolicy(source, language)).map(Policy::draft)
                .stream());
    }

    /** Likewise with the practice's template, in the languages in which there is one; in others with the usual text. */
    @Transactional
    public PolicySet fromTemplate(Person therapist, String name) {
        return make(therapist, name, language -> Stream.of(settingPracticeTemplate.practiceTemplate(language))
                .filter(PracticeTemplate::isSet).map(PracticeTemplate::template));
    }

    /** Likewise with the usual text. */
    @Transactional
    public PolicySet fresh(Person therapist, String name) {
        return make(therapist, name, language -> Stream.empty());
    }

    private PolicySet make(Person therapist, String name, Function<Locale, Stream<PolicyDraft>> drafts) {
        var now = clock.instant();
        var made = PolicySet.another(therapist, policySets.of(therapist.id()), name, now);
        keepFirst(therapist);
        keep(therapist, made, "agreements.setMade");
        Catalogue.LANGUAGES.forEach(language -> drafts.apply(language).forEach(draft -> {
            var policy = new Policy(new OwnPolicy(made, language), draft, now);
            policy.seeTemplate(settingPracticeTemplate.practiceTemplate(language).number());
            policies.keep(policy);
        }));
        return made;
    }

    /** As soon as there are two, each is told by a row. */
    private void keepFirst(Person therapist) {
        var first = policySets.of(therapist.id()).getFirst();
        if (first.getId().isEmpty()) {
            policySets.keep(first.kept(clock.instant()));
        }
    }

    /** @throws Refused if the name is missing, too long or another set's */
    @Transactional
    public void rename(Person therapist, String id, String name) {
        var all = policySets.of(therapist.id());
        var set = PolicySets.pick(all, id);
        var renamed = set.renamed(all, name, clock.instant());
        if (!renamed.getName().equals(set.getName())) {
            keep(therapist, renamed, "agreements.setRenamed");
        }
    }

    /**
     * Nobody is invited to it any more. What is out or signed stays as it is.
     *
     * @throws Refused if it is the last in use
     */
    @Transactional
    public void putAway(Person therapist, String id) {
        var all = policySets.of(therapist.id());
        var set = PolicySets.pick(all, id);
        if (!set.isAway()) {
            keep(therapist, set.putAway(all, clock.instant()), "agreements.setPutAway");
        }
    }

    @Transactional
    public void takeUp(Person therapist, String id) {
        var set = policySets.of(therapist.id(), id);
        if (set.isAway()) {
            keep(therapist, set.takenUp(clock.instant()), "agreements.setTakenUp");
        }
    }

    private void keep(Person therapist, PolicySet set, String act) {
        policySets.keep(set);
        audit.record(new AuditEntry(therapist.id(), act, set.getId(), null));
    }
}
