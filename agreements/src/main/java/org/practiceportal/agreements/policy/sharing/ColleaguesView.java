package org.practiceportal.agreements.policy.sharing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.omnifaces.util.Faces;
import org.practiceportal.agreements.AgreementsPage;
import org.practiceportal.agreements.policy.editing.OpenSet;
import org.practiceportal.agreements.policy.template.SettingPracticeTemplate;
import org.practiceportal.api.People;

/** What colleagues and the practice offer to copy, and what the therapist offers. */
@Named
@RequestScoped
public class ColleaguesView {

    @Inject
    Offering offering;

    @Inject
    SettingPracticeTemplate settingPracticeTemplate;

    @Inject
    People people;

    @Inject
    OpenSet openSet;

    private List<OfferLine> offers;
    private Instant offered;
    private Instant practiceTemplate;

    @PostConstruct
    void open() {
        var therapist = openSet.therapist();
        var locale = openSet.policy().language();
        var all = offering.all(locale);
        offered = all.stream().filter(offer -> offer.isOf(openSet.policy().set())).map(Offer::offeredAt).findFirst()
                .orElse(null);
        practiceTemplate = settingPracticeTemplate.since(locale).orElse(null);
        var others = all.stream().filter(offer -> !offer.therapist().equals(therapist.id())).toList();
        var names = people.find(others.stream().map(Offer::therapist).toList());
        offers = others.stream().map(offer -> new OfferLine(offer.id(), names.get(offer.therapist()).name(),
                offer.offeredAt())).toList();
    }

    public void offer() {
        offering.offer(openSet.policy());
        show();
    }

    public void takeBack() {
        offering.takeBack(openSet.policy());
        show();
    }

    private void show() {
        Faces.redirect(Faces.getRequestContextPath() + openSet.at(AgreementsPage.COLLEAGUES));
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
}
