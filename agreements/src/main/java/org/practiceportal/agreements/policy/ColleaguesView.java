package org.practiceportal.agreements.policy;

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
    Housekeeping housekeeping;

    @Inject
    People people;

    @Inject
    @Param(name = "language")
    String language;

    private Person therapist;
    private Locale locale;

    @PostConstruct
    void open() {
        therapist = user.as(Role.THERAPIST);
        locale = DraftLanguage.of(language);
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
        return offering.all(locale).stream().filter(offer -> !offer.therapist().equals(therapist.id()))
                .map(offer -> new OfferLine(offer.id(), people.find(offer.therapist()).orElseThrow().name(),
                        offer.offeredAt()))
                .toList();
    }

    /** Since when the therapist offers their own; {@code null} if they do not. */
    public Instant getOffered() {
        return offering.of(therapist.id(), locale).map(Offer::offeredAt).orElse(null);
    }

    /** Since when the practice has its template; {@code null} if it has none. */
    public Instant getHouse() {
        return housekeeping.since(locale).orElse(null);
    }

    public String getLanguage() {
        return locale.toLanguageTag();
    }
}
