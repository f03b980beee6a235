package org.practiceportal.agreements.policy.editing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.practiceportal.agreements.AgreementsPage;
import org.practiceportal.agreements.policy.text.AgreementText;
import org.practiceportal.agreements.policy.text.TextChanges;
import org.practiceportal.agreements.policy.version.DraftHistory;
import org.practiceportal.agreements.policy.version.DraftRevision;
import org.practiceportal.agreements.policy.version.DraftRevision.Act;
import org.practiceportal.agreements.policy.version.Drafting;
import org.practiceportal.agreements.policy.version.OwnPolicy;
import org.practiceportal.agreements.policy.version.PolicySets;
import org.practiceportal.api.CurrentUser;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.Role;

/** A draft as it was, what is different now, and the way back to it. */
@Named
@RequestScoped
public class DraftRevisionView {

    @Inject
    CurrentUser user;

    @Inject
    Drafting drafting;

    @Inject
    DraftHistory history;

    @Inject
    PolicySets policySets;

    @Inject
    @Param(name = "s")
    String id;

    private DraftRevision step;
    private OwnPolicy policy;
    private AgreementText text;
    private AgreementText now;

    @PostConstruct
    void open() {
        var therapist = user.as(Role.THERAPIST);
        step = Optional.ofNullable(id).flatMap(given -> history.find(therapist.id(), given))
                .orElseThrow(NotFound::new);
        policy = policySets.policy(therapist.id(), step);
        text = drafting.shown(step.draft()).toText();
        now = drafting.draft(policy).toText();
    }

    public void bringBack() {
        drafting.replace(policy, step.draft(), Act.RESTORED);
        Faces.redirect(Faces.getRequestContextPath() + OpenSet.at(AgreementsPage.EDIT, policy));
    }

    public DraftRevisionLine getLine() {
        return DraftRevisionLine.of(step);
    }

    /** Whether the draft reads so now. */
    public boolean isSame() {
        return text.equals(now);
    }

    /** What bringing it back would change. */
    public TextChanges getChanges() {
        return TextChanges.between(now, text);
    }

    public AgreementText getText() {
        return text;
    }

    /** BCP 47 tag of its words. */
    public String getLanguage() {
        return policy.language().toLanguageTag();
    }

    /** What the addresses of pages about the draft ask for. */
    public String getQuery() {
        return OpenSet.query(policy);
    }
}
