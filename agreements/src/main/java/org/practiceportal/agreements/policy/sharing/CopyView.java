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
import org.practiceportal.agreements.policy.editing.OpenSet;
import org.practiceportal.agreements.policy.template.PracticeTemplate;
import org.practiceportal.agreements.policy.editing.OpenSet;
import org.practiceportal.agreements.policy.template.SettingPracticeTemplate;
import org.practiceportal.agreements.policy.text.AgreementText;
import org.practiceportal.agreements.policy.text.TextChanges;
import org.practiceportal.agreements.policy.version.DraftRevision.Act;
import org.practiceportal.agreements.policy.version.Drafting;
import org.practiceportal.agreements.policy.version.OwnPolicy;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.People;

/** What a colleague offers, or the practice's template: what copying it would change, and the copying. */
@Named
@RequestScoped
public class CopyView {

    @Inject
    OpenSet openSet;

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

    private PolicyDraft offered;
    private String name;
    private AgreementText text;
    private AgreementText now;

    @PostConstruct
    void open() {
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
        now = drafting.draft(policy()).toText();
    }

    public void copy() {
        drafting.replace(policy(), offered, Act.COPIED);
        Faces.redirect(Faces.getRequestContextPath() + openSet.at(AgreementsPage.EDIT, locale()));
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

    /** What it would be copied into. */
    private OwnPolicy policy() {
        return new OwnPolicy(openSet.policy().set(), locale());
    }

    /** What the addresses of pages about that ask for. */
    public String getQuery() {
        return openSet.query(locale());
    }

    private Locale locale() {
        return offered.catalogue().language();
    }
}
