package org.practiceportal.agreements.policy.sharing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.practiceportal.agreements.AgreementsPage;
import org.practiceportal.agreements.policy.template.PracticeTemplate;
import org.practiceportal.agreements.policy.template.SettingPracticeTemplate;
import org.practiceportal.agreements.policy.text.AgreementText;
import org.practiceportal.agreements.policy.text.TextChanges;
import org.practiceportal.api.CurrentUser;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.People;
import org.practiceportal.api.Person;
import org.practiceportal.api.Role;

/** What a therapist offers, for an owner who may make it the practice's template. */
@Named
@RequestScoped
public class TemplateOfferView {

    @Inject
    CurrentUser user;

    @Inject
    Offering offering;

    @Inject
    SettingPracticeTemplate settingPracticeTemplate;

    @Inject
    People people;

    @Inject
    @Param(name = "o")
    String id;

    private Person owner;
    private Offer offer;
    private AgreementText text;
    private PracticeTemplate practiceTemplate;

    @PostConstruct
    void open() {
        owner = user.as(Role.OWNER);
        offer = Optional.ofNullable(id).flatMap(offering::find).orElseThrow(NotFound::new);
        text = offer.draft().toText();
        practiceTemplate = settingPracticeTemplate.practiceTemplate(offer.draft().catalogue().language());
    }

    public void publishTemplate() {
        settingPracticeTemplate.publishTemplate(owner, offer.draft());
        Faces.redirect(Faces.getRequestContextPath() + AgreementsPage.TEMPLATE.at(offer.language()));
    }

    public Offer getOffer() {
        return offer;
    }

    public String getName() {
        return people.find(offer.therapist()).orElseThrow().name();
    }

    /** Whether there is a template that this one would replace. */
    public boolean isReplacing() {
        return practiceTemplate.isSet();
    }

    /** What is different from the template as it is. */
    public TextChanges getChanges() {
        return TextChanges.between(practiceTemplate.template().toText(), text);
    }

    public AgreementText getText() {
        return text;
    }
}
