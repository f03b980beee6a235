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
import org.practiceportal.api.AccessCode;
import org.practiceportal.api.Facts;
import org.practiceportal.api.People;

/** What is known about one client, for their therapist to change. */
@Named
@RequestScoped
public class ClientFactsView {

    @Inject
    ClientFile clientFile;

    @Inject
    People people;

    @Inject
    ChangingFacts changingFacts;

    private String email;
    private AccessCode code;
    private String name;
    private String legalName;
    private String pronouns;
    private String phone;
    private String language;

    @PostConstruct
    void open() {
        var client = clientFile.getClient();
        email = client.email();
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
        leave();
    }

    /** The address was mistyped; if an invitation went there, another goes to the right one. */
    public void mend() {
        var client = clientFile.getClient().id();
        code = people.mendAddress(clientFile.getTherapist(), client, email).orElse(null);
        if (code == null) {
            leave();
        }
    }

    private void leave() {
        Faces.redirect(Faces.getRequestContextPath() + AgreementsPage.CLIENT.at(clientFile.getClient().id()));
    }

    /** What to hand over, right after it was made; {@code null} otherwise. */
    public AccessCode getCode() {
        return code;
    }

    public List<Locale> getLanguages() {
        return Catalogue.LANGUAGES;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
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
