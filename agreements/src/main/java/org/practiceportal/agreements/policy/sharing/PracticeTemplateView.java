package org.practiceportal.agreements.policy.sharing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.omnifaces.cdi.Param;
import org.practiceportal.agreements.catalogue.Catalogue;
import org.practiceportal.agreements.policy.draft.DraftLanguage;
import org.practiceportal.agreements.policy.template.PracticeTemplate;
import org.practiceportal.agreements.policy.template.SettingPracticeTemplate;
import org.practiceportal.api.CurrentUser;
import org.practiceportal.api.People;
import org.practiceportal.api.Role;

/** The owner's page about the practice's template: its sections, and the offers it can be made from. */
@Named
@RequestScoped
public class PracticeTemplateView {

    @Inject
    CurrentUser user;

    @Inject
    SettingPracticeTemplate settingPracticeTemplate;

    @Inject
    Offering offering;

    @Inject
    People people;

    @Inject
    @Param(name = "language")
    String language;

    private Locale locale;
    private PracticeTemplate practiceTemplate;
    private Instant since;
    private List<OfferLine> offers;

    @PostConstruct
    void open() {
        var owner = user.as(Role.OWNER);
        locale = language == null ? Catalogue.in(owner.language()).language() : DraftLanguage.of(language);
        practiceTemplate = settingPracticeTemplate.practiceTemplate(locale);
        since = settingPracticeTemplate.since(locale).orElse(null);
        var all = offering.all(locale);
        var names = people.find(all.stream().map(Offer::therapist).toList());
        offers = all.stream().map(offer -> new OfferLine(offer.id(), names.get(offer.therapist()).name(),
                offer.offeredAt())).toList();
    }

    /** Asked for before anything is shown, so that whoever may not see the page finds none. */
    public void allow() {
        // The right is checked when this bean is made.
    }

    public List<Line> getLines() {
        return practiceTemplate.template().included().stream().map(section -> new Line(section.key(),
                practiceTemplate.template().title(section.key()), practiceTemplate.isLocked(section.key()),
                !section.isOwn())).toList();
    }

    public List<OfferLine> getOffers() {
        return offers;
    }

    public boolean isSet() {
        return practiceTemplate.isSet();
    }

    public Instant getSince() {
        return since;
    }

    public List<Locale> getLanguages() {
        return Catalogue.LANGUAGES;
    }

    public boolean shows(Locale other) {
        return other.equals(locale);
    }

    public String getLanguage() {
        return locale.toLanguageTag();
    }

    /** @param lockable whether it is a section of the catalogue */
    public record Line(String key, String title, boolean locked, boolean lockable) {

        /** The kind of mark that shows whether it is locked. */
        public String mark() {
            return locked ? "now" : "";
        }

        /** Key of the words for it. */
        public String state() {
            return locked ? "template.locked" : "template.free";
        }
    }
}
