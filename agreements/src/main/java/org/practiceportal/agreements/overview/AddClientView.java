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
import org.practiceportal.api.CurrentUser;
import org.practiceportal.api.People;
import org.practiceportal.api.Person;
import org.practiceportal.api.Role;

/** Adds a client; inviting them is the next page. */
@Named
@RequestScoped
public class AddClientView {

    @Inject
    CurrentUser user;

    @Inject
    People people;

    private Person therapist;
    private String name;
    private String email;
    private String language;

    @PostConstruct
    void open() {
        therapist = user.as(Role.THERAPIST);
        language = therapist.language().toLanguageTag();
    }

    public void add() {
        var client = people.addClient(therapist, name, email, Locale.forLanguageTag(language));
        Faces.redirect(Faces.getRequestContextPath() + AgreementsPage.CLIENT.at(client.id()));
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

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
