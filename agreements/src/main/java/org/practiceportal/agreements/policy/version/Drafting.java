package org.practiceportal.agreements.policy.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.practiceportal.agreements.policy.draft.PolicyDraft;
import org.practiceportal.agreements.policy.template.PracticeTemplate;
import org.practiceportal.agreements.policy.template.PracticeTemplateNews;
import org.practiceportal.agreements.policy.template.SettingPracticeTemplate;
import org.practiceportal.agreements.policy.version.DraftRevision.Act;
import org.practiceportal.agreements.policy.version.DraftRevision.Change;
import org.practiceportal.api.CursoredPage;
import org.practiceportal.api.PageRequest;
import org.practiceportal.api.Person;
import org.practiceportal.api.Refused;

/** Keeps what a therapist changes in the draft, at once and each change by itself, and what stood there before. */
@ApplicationScoped
public class Drafting {

    @Inject
    Policies policies;

    @Inject
    PolicySets policySets;

    @Inject
    DraftHistory history;

    @Inject
    SettingPracticeTemplate settingPracticeTemplate;

    @Inject
    Clock clock;

    /**
     * The draft as it stands now; the complete default text if the therapist has not changed anything yet. Sections that
     * the practice has locked read as it has set them.
     */
    public PolicyDraft draft(OwnPolicy which) {
        return draft(which, settingPracticeTemplate.practiceTemplate(which.language()));
    }

    /** Likewise for whoever knows already what the practice has set. */
    public PolicyDraft draft(OwnPolicy which, PracticeTemplate practiceTemplate) {
        return practiceTemplate.apply(policies.of(which).map(Policy::draft)
                .orElseGet(() -> PolicyDraft.starting(which.language())));
    }

    /** Any draft with the sections that the practice has locked. */
    public PolicyDraft shown(PolicyDraft draft) {
        return settingPracticeTemplate.practiceTemplate(draft.catalogue().language()).apply(draft);
    }

    /** Makes one change to what is kept now, not to what a page showed earlier, so that two pages do not undo each other. */
    @Transactional
    public PolicyDraft change(OwnPolicy which, UnaryOperator<PolicyDraft> change) {
        return change(which, "", change);
    }

    /**
     * @param page names the page that changes it; what two pages write at the same spot is kept of both
     * @throws Refused if it changes a section that the practice has locked
     */
    @Transactional
    public PolicyDraft change(OwnPolicy which, String page, UnaryOperator<PolicyDraft> change) {
        var policy = of(which);
        var turn = policies.lock(policy);
        var practiceTemplate = settingPracticeTemplate.practiceTemplate(which.language());
        var changed = change.apply(practiceTemplate.apply(policy.draft()));
        practiceTemplate.requireKept(changed);
        put(turn, policy, practiceTemplate.strip(policy.draft(), changed), Act.WRITTEN, page);
        return changed;
    }

    /**
     * Puts a whole other draft in the place of what stands now, which stays in the history. Sections that the practice
     * has locked are left as they are.
     */
    @Transactional
    public void replace(OwnPolicy which, PolicyDraft by, Act act) {
        var policy = of(which);
        var turn = policies.lock(policy);
        var practiceTemplate = settingPracticeTemplate.practiceTemplate(which.language());
        put(turn, policy, practiceTemplate.strip(policy.draft(), practiceTemplate.apply(by)), act, "");
    }

    /** What the practice has changed since the therapist last said to have seen it; empty if nothing of it matters here. */
    public Optional<PracticeTemplateNews> news(OwnPolicy which) {
        return policies.of(which).flatMap(this::news);
    }

    /** In which policies there is such a change. */
    @Transactional
    public List<OwnPolicy> withNews(Person therapist) {
        var changed = policies.of(therapist.id()).stream().filter(policy -> news(policy).isPresent()).toList();
        if (changed.isEmpty()) {
            return List.of();
        }
        var sets = policySets.of(therapist.id()).stream().collect(Collectors.toMap(PolicySet::number, set -> set));
        return changed.stream().map(policy -> new OwnPolicy(sets.get(policy.set()),
                Locale.forLanguageTag(policy.language()))).toList();
    }

    private Optional<PracticeTemplateNews> news(Policy policy) {
        var language = Locale.forLanguageTag(policy.language());
        var now = settingPracticeTemplate.practiceTemplate(language);
        return now.number() == policy.templateSeen()
                ? Optional.empty()
                : PracticeTemplateNews.between(
                        settingPracticeTemplate.practiceTemplate(language, policy.templateSeen()), now, policy.draft());
    }

    /** The therapist has seen what the practice changed up to this one. */
    @Transactional
    public void acknowledgeNews(OwnPolicy which, int number) {
        var policy = of(which);
        policies.lock(policy);
        policy.seeTemplate(Math.min(number, settingPracticeTemplate.practiceTemplate(which.language()).number()));
    }

    /** Takes back the last step. Empty if there is none. */
    @Transactional
    public Optional<DraftRevision> undo(OwnPolicy which) {
        var policy = of(which);
        return history.undo(policies.lock(policy), policy, clock.instant());
    }

    /** Takes back the last {@link #undo}. Empty if there is none, or something was changed since. */
    @Transactional
    public Optional<DraftRevision> redo(OwnPolicy which) {
        var policy = of(which);
        policies.lock(policy);
        return history.redo(policy, clock.instant());
    }

    /** Whether {@link #undo} and {@link #redo} would do something, and what the practice has changed. */
    @Transactional
    public DraftStatus status(OwnPolicy which) {
        return policies.of(which).map(policy -> new DraftStatus(history.before(policy).isPresent(),
                history.after(policy).isPresent(), news(policy).orElse(null))).orElse(DraftStatus.UNTOUCHED);
    }

    /** The drafts that stood here before, the newest first. */
    public CursoredPage<DraftRevision> steps(OwnPolicy which, PageRequest wanted) {
        return policies.of(which).map(policy -> history.page(policy, wanted))
                .orElseGet(() -> new CursoredPage<>(List.of(), null, null));
    }

    Policy of(OwnPolicy which) {
        return policies.of(which).orElseGet(() -> {
            var policy = new Policy(which, PolicyDraft.starting(which.language()), clock.instant());
            policy.seeTemplate(settingPracticeTemplate.practiceTemplate(which.language()).number());
            policies.keep(policy);
            return policy;
        });
    }

    private void put(Turn turn, Policy policy, PolicyDraft changed, Act act, String page) {
        var before = policy.draft();
        if (!changed.equals(before)) {
            var now = clock.instant();
            history.keep(turn, policy, new Change(act, DraftSpot.between(before, changed), page), now);
            policy.change(changed, now);
        }
    }
}
