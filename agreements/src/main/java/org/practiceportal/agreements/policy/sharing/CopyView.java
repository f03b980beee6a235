package org.practiceportal.agreements.policy.sharing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Optional;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.practiceportal.agreements.AgreementsPage;
import org.practiceportal.agreements.policy.draft.DraftLanguage;
import org.practiceportal.agreements.policy.draft.PolicyDraft;
import org.practiceportal.agreements.policy.template.PracticeTemplate;
import org.practiceportal.agreements.policy.template.SettingPracticeTemplate;
import org.practiceportal.agreements.policy.text.AgreementText;
import org.practiceportal.agreements.policy.text.TextChanges;
import org.practiceportal.agreements.policy.version.DraftRevision.Act;
import org.practiceportal.agreements.policy.version.Drafting;
import org.practiceportal.api.CurrentUser;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.People;
import org.practiceportal.api.Person;
import org.practiceportal.api.Role;

/** What a colleague offers, or the practice's template: what copying it would change, and the copying. */
@Named
@RequestScoped
public class CopyView {

    @Inject
    CurrentUser user;

    @Inject
    Offering offering;

    @Inject
    SettingPracticeTemplate settingPracticeTemplate;

    @Inject
    Drafting drafting;

    @Inject
    People people;

    @Inject
    @Param(name = "o")
    String id;

    @Inject
    @Param(name = "language")
    String language;

    private Person therapist;
    private PolicyDraft offered;
    private String name;
    private AgreementText text;
    private AgreementText now;

    @PostConstruct
    void open() {
        therapist = user.as(Role.THERAPIST);
        if (id == null) {
            offered = Optional.of(settingPracticeTemplate.practiceTemplate(DraftLanguage.of(language)))
                    .filter(PracticeTemplate::isSet)
                    .orElseThrow(NotFound::new).template();
        } else {
            var offer = offering.find(id).orElseThrow(NotFound::new);
            offered = offer.draft();
            name = people.find(offer.therapist()).orElseThrow().name();
        }
        text = drafting.shown(offered).toText();
        now = drafting.draft(therapist, locale()).toText();
    }

    public void copy() {
        drafting.replace(therapist, locale(), offered, Act.COPIED);
        Faces.redirect(Faces.getRequestContextPath() + AgreementsPage.EDIT.at(getLanguage()));
    }

    /** Whether the draft reads so already. */
    public boolean isSame() {
        return text.equals(now);
    }

    /** Whose it is; {@code null} if it is the practice's. */
    public String getName() {
        return name;
    }

    public AgreementText getText() {
        return text;
    }

    /** What copying it would change in the therapist's draft. */
    public TextChanges getChanges() {
        return TextChanges.between(now, text);
    }

    /** BCP 47 tag of its words. */
    public String getLanguage() {
        return locale().toLanguageTag();
    }

    private Locale locale() {
        return offered.catalogue().language();
    }
}
