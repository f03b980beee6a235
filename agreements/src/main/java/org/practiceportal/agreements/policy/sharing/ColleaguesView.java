package org.practiceportal.agreements.policy.sharing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.practiceportal.agreements.AgreementsPage;
import org.practiceportal.agreements.policy.draft.DraftLanguage;
import org.practiceportal.agreements.policy.template.SettingPracticeTemplate;
import org.practiceportal.api.CurrentUser;
import org.practiceportal.api.People;
import org.practiceportal.api.Person;
import org.practiceportal.api.Role;

/** What colleagues and the practice offer to copy, and what the therapist offers. */
@Named
@RequestScoped
public class ColleaguesView {

    @Inject
    CurrentUser user;

    @Inject
    Offering offering;

    @Inject
    SettingPracticeTemplate settingPracticeTemplate;

    @Inject
    People people;

    @Inject
    @Param(name = "language")
    String language;

    private Person therapist;
    private Locale locale;
    private List<OfferLine> offers;
    private Instant offered;
    private Instant practiceTemplate;

    @PostConstruct
    void open() {
        therapist = user.as(Role.THERAPIST);
        locale = DraftLanguage.of(language);
        var all = offering.all(locale);
        offered = all.stream().filter(offer -> offer.therapist().equals(therapist.id())).map(Offer::offeredAt)
                .findFirst().orElse(null);
        practiceTemplate = settingPracticeTemplate.since(locale).orElse(null);
        var others = all.stream().filter(offer -> !offer.therapist().equals(therapist.id())).toList();
        var names = people.find(others.stream().map(Offer::therapist).toList());
        offers = others.stream().map(offer -> new OfferLine(offer.id(), names.get(offer.therapist()).name(),
                offer.offeredAt())).toList();
    }

    public void offer() {
        offering.offer(therapist, locale);
        show();
    }

    public void takeBack() {
        offering.takeBack(therapist, locale);
        show();
    }

    private void show() {
        Faces.redirect(Faces.getRequestContextPath() + AgreementsPage.COLLEAGUES.at(language));
    }

    /** What the others offer. */
    public List<OfferLine> getOffers() {
        return offers;
    }

    /** Since when the therapist offers their own; {@code null} if they do not. */
    public Instant getOffered() {
        return offered;
    }

    /** Since when the practice has its template; {@code null} if it has none. */
    public Instant getTemplate() {
        return practiceTemplate;
    }

    /** Whether there is nothing to copy from. */
    public boolean isNothing() {
        return getTemplate() == null && getOffers().isEmpty();
    }

    /** Key of the words on the button that offers the own draft. */
    public String getOffering() {
        return getOffered() == null ? "colleagues.offer" : "colleagues.offer.again";
    }

    public String getLanguage() {
        return locale.toLanguageTag();
    }
}
