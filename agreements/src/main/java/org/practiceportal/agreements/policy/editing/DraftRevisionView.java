package org.practiceportal.agreements.policy.editing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
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
import org.practiceportal.api.CurrentUser;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.Person;
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
    @Param(name = "s")
    String id;

    private Person therapist;
    private DraftRevision step;
    private Locale locale;
    private AgreementText text;
    private AgreementText now;

    @PostConstruct
    void open() {
        therapist = user.as(Role.THERAPIST);
        step = Optional.ofNullable(id).flatMap(given -> history.find(therapist.id(), given))
                .orElseThrow(NotFound::new);
        locale = Locale.forLanguageTag(step.draft().language());
        text = drafting.shown(step.draft()).toText();
        now = drafting.draft(therapist, locale).toText();
    }

    public void bringBack() {
        drafting.replace(therapist, locale, step.draft(), Act.RESTORED);
        Faces.redirect(Faces.getRequestContextPath() + AgreementsPage.EDIT.at(getLanguage()));
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
        return locale.toLanguageTag();
    }
}
