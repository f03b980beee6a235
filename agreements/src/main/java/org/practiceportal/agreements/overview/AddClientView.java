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
import org.practiceportal.agreements.invitation.AddingClient;
import org.practiceportal.agreements.invitation.AddingClient.NewClient;
import org.practiceportal.agreements.invitation.Invited;
import org.practiceportal.api.CurrentUser;
import org.practiceportal.api.Person;
import org.practiceportal.api.Role;

/** Adds a client and invites them; or only adds them, and inviting is the next page. */
@Named
@RequestScoped
public class AddClientView {

    @Inject
    CurrentUser user;

    @Inject
    ChoosingSet choosingSet;

    @Inject
    AddingClient addingClient;

    private InvitationForm form;
    private Person therapist;
    private String name;
    private String email;
    private String language;
    private boolean invitable;
    private Invited invited;

    @PostConstruct
    void open() {
        therapist = user.as(Role.THERAPIST);
        language = therapist.language().toLanguageTag();
        var sets = choosingSet.alone(therapist.id());
        invitable = sets.isAny();
        form = new InvitationForm(sets);
    }

    public void add() {
        var client = addingClient.add(therapist, wanted());
        Faces.redirect(Faces.getRequestContextPath() + AgreementsPage.CLIENT.at(client.id()));
    }

    public void invite() {
        invited = addingClient.invite(therapist, form.policySet(), wanted(), form.getNote(), form.getDue(),
                form.getLastDay(), form.door());
    }

    private NewClient wanted() {
        return new NewClient(name, email, Locale.forLanguageTag(language));
    }

    /** Whether there is anything to invite to. */
    public boolean isInvitable() {
        return invitable;
    }

    /** Who was invited just now; {@code null} before. */
    public Invited getInvited() {
        return invited;
    }

    public List<Locale> getLanguages() {
        return Catalogue.LANGUAGES;
    }

    /** What is filled in to invite. */
    public InvitationForm getForm() {
        return form;
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
