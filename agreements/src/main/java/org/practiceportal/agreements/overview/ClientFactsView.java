package org.practiceportal.agreements.overview;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.omnifaces.util.Faces;
import org.practiceportal.agreements.AgreementsPage;
import org.practiceportal.agreements.catalogue.Catalogue;
import org.practiceportal.agreements.invitation.ChangingFacts;
import org.practiceportal.api.Facts;

/** What is known about one client, for their therapist to change. */
@Named
@RequestScoped
public class ClientFactsView {

    @Inject
    ClientFile clientFile;

    @Inject
    ChangingFacts changingFacts;

    private String name;
    private String legalName;
    private String pronouns;
    private String phone;
    private String language;

    @PostConstruct
    void open() {
        var client = clientFile.getClient();
        name = client.name();
        legalName = client.facts().legalName();
        pronouns = client.facts().pronouns();
        phone = client.facts().phone();
        language = client.language().toLanguageTag();
    }

    /** Asked for before anything is shown, so that whoever may not see the page finds none. */
    public void allow() {
        // The right is checked when this bean is made.
    }

    public void save() {
        var client = clientFile.getClient().id();
        changingFacts.change(clientFile.getTherapist(), client, name, new Facts(legalName, pronouns, phone),
                Locale.forLanguageTag(language));
        Faces.redirect(Faces.getRequestContextPath() + AgreementsPage.CLIENT.at(client));
    }

    public List<Locale> getLanguages() {
        return Catalogue.LANGUAGES;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getLegalName() {
        return legalName;
    }

    public void setLegalName(String legalName) {
        this.legalName = legalName;
    }

    public String getPronouns() {
        return pronouns;
    }

    public void setPronouns(String pronouns) {
        this.pronouns = pronouns;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
