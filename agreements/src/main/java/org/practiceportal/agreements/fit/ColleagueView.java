package org.practiceportal.agreements.fit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.practiceportal.agreements.AgreementsPage;
import org.practiceportal.agreements.fit.Colleague.Card;
import org.practiceportal.api.CurrentUser;
import org.practiceportal.api.Person;
import org.practiceportal.api.Role;

/** One colleague on a therapist's list, or a new one. */
@Named
@RequestScoped
public class ColleagueView {

    @Inject
    CurrentUser user;

    @Inject
    Colleagues colleagues;

    @Inject
    @Param(name = "k")
    String id;

    private Person therapist;
    private String name;
    private String specialities;
    private String languages;
    private Integer places;
    private String contact;
    private String note;

    @PostConstruct
    void open() {
        therapist = user.as(Role.THERAPIST);
        if (id != null) {
            var card = colleagues.of(therapist, id).card();
            name = card.name();
            specialities = card.specialities();
            languages = card.languages();
            places = card.places();
            contact = card.contact();
            note = card.note();
        }
    }

    /** Asked for before anything is shown, so that whoever may not see the page finds none. */
    public void allow() {
        // The right is checked when this bean is made.
    }

    public void save() {
        var card = new Card(name, specialities, languages, places, contact, note);
        if (id == null) {
            colleagues.add(therapist, card);
        } else {
            colleagues.change(therapist, id, card);
        }
        leave();
    }

    public void remove() {
        colleagues.remove(therapist, id);
        leave();
    }

    private static void leave() {
        Faces.redirect(Faces.getRequestContextPath() + AgreementsPage.REFERRALS.at());
    }

    public boolean isFresh() {
        return id == null;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getSpecialities() {
        return specialities;
    }

    public void setSpecialities(String specialities) {
        this.specialities = specialities;
    }

    public String getLanguages() {
        return languages;
    }

    public void setLanguages(String languages) {
        this.languages = languages;
    }

    public Integer getPlaces() {
        return places;
    }

    public void setPlaces(Integer places) {
        this.places = places;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
