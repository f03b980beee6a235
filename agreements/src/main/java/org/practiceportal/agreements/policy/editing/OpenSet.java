package org.practiceportal.agreements.policy.editing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.practiceportal.agreements.AgreementsPage;
import org.practiceportal.agreements.catalogue.Catalogue;
import org.practiceportal.agreements.policy.draft.DraftLanguage;
import org.practiceportal.agreements.policy.version.OwnPolicy;
import org.practiceportal.agreements.policy.version.PolicySet;
import org.practiceportal.agreements.policy.version.PolicySets;
import org.practiceportal.api.CurrentUser;
import org.practiceportal.api.Person;
import org.practiceportal.api.Role;

/**
 * Which of the therapist's policies a page is about: the set of the address ({@code set}), the first without one, and the
 * language, the therapist's own without one. Every page that asks it refuses what is somebody else's.
 */
@Named
@RequestScoped
public class OpenSet {

    @Inject
    CurrentUser user;

    @Inject
    PolicySets policySets;

    @Inject
    @Param(name = "set")
    String id;

    @Inject
    @Param(name = "language")
    String language;

    private Person therapist;
    private List<PolicySet> all;
    private OwnPolicy policy;

    @PostConstruct
    void open() {
        therapist = user.as(Role.THERAPIST);
        all = policySets.of(therapist.id());
        policy = new OwnPolicy(PolicySets.pick(all, id), language == null
                ? Catalogue.in(therapist.language()).language()
                : DraftLanguage.of(language));
    }

    /** Whoever has several and says nothing chooses one first. */
    public void choose() {
        if (isSeveral() && id == null && language == null && !Faces.isPostback()) {
            Faces.redirect(Faces.getRequestContextPath() + AgreementsPage.SETS.at());
        }
    }

    public Person therapist() {
        return therapist;
    }

    public OwnPolicy policy() {
        return policy;
    }

    /** Where a page about it is, with values for what else it asks for. */
    public String at(AgreementsPage page, Object... values) {
        return at(page, policy, values);
    }

    /** Likewise about the same set in another language. */
    public String at(AgreementsPage page, Locale other) {
        return at(page, new OwnPolicy(policy.set(), other));
    }

    static String at(AgreementsPage page, OwnPolicy policy, Object... values) {
        return page.at(Stream.concat(Stream.of(policy.language().toLanguageTag()), Stream.of(values)).toArray())
                + set(policy);
    }

    /** What the addresses of pages about it ask for. */
    public String getQuery() {
        return query(policy);
    }

    /** Likewise in another language. */
    public String query(Locale other) {
        return query(new OwnPolicy(policy.set(), other));
    }

    public static String query(OwnPolicy policy) {
        return "language=" + policy.language().toLanguageTag() + set(policy);
    }

    private static String set(OwnPolicy policy) {
        return policy.set().getId().isEmpty() ? "" : "&set=" + policy.set().getId();
    }

    /** Whether there is another one beside it. */
    public boolean isSeveral() {
        return all.size() > 1;
    }

    public PolicySet getSet() {
        return policy.set();
    }

    /** BCP 47 tag of its words. */
    public String getLanguage() {
        return policy.language().toLanguageTag();
    }
}
