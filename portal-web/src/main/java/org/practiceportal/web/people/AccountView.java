package org.practiceportal.web.people;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.practiceportal.api.CurrentUser;
import org.practiceportal.api.Facts;
import org.practiceportal.api.Person;
import org.practiceportal.api.Role;
import org.practiceportal.api.Text;
import org.practiceportal.web.address.PortalPage;
import org.practiceportal.web.practice.TimeZones;
import org.practiceportal.web.shell.Languages;
import org.practiceportal.web.shell.Words;

/** A person's own account: what they tell about themselves, passphrase, and the way out. */
@Named
@RequestScoped
public class AccountView {

    @Inject
    CurrentUser user;

    @Inject
    OwnAccount ownAccount;

    @Inject
    Words words;

    @Inject
    HttpServletRequest request;

    @Inject
    OwnSession session;

    @Inject
    @Param(name = "saved")
    String saved;

    private Person person;
    private String name;
    private String legalName;
    private String pronouns;
    private String phone;
    private String language;
    private String zone;
    private boolean zoneOffered;
    private String current;
    private String passphrase;

    @PostConstruct
    void open() {
        person = user.person();
        name = person.name();
        legalName = person.facts().legalName();
        pronouns = person.facts().pronouns();
        phone = person.facts().phone();
        language = person.language().toLanguageTag();
        zone = person.zone().getId();
        zoneOffered = ownAccount.isWithoutZone(person);
    }

    /** After something was saved, in the language that was chosen. */
    public void tell() {
        if (saved != null) {
            Messages.create(words.say(Text.of(Accounts.BUNDLE,
                    saved.equals("address") ? "address.changed" : "account.saved", person.email()))).add();
        }
    }

    public void save() {
        ownAccount.change(person, name, new Facts(legalName, pronouns, phone), Languages.of(language),
                TimeZones.of(zone));
        Faces.redirect(Faces.getRequestContextPath() + PortalPage.ACCOUNT.with("saved", "yes"));
    }

    public void changePassphrase() {
        Passphrases.requirePlace(request);
        session.begin(ownAccount.changePassphrase(person, current, passphrase), request, Faces.getResponse());
        Messages.create(words.say(Text.of(Accounts.BUNDLE, "account.passphraseSaved"))).add();
    }

    public void signOut() {
        session.end(request, Faces.getResponse());
        Faces.getResponse().setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
        Faces.redirect(Faces.getRequestContextPath() + PortalPage.SIGN_IN.path());
    }

    public boolean isClient() {
        return person.is(Role.CLIENT);
    }

    /** Whether the browser's time zone is offered: nobody has chosen one yet. */
    public boolean isZoneOffered() {
        return zoneOffered;
    }

    public List<Locale> getLanguages() {
        return Languages.ALL;
    }

    public List<String> getZones() {
        return TimeZones.ALL;
    }

    public Person getPerson() {
        return person;
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

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public String getCurrent() {
        return current;
    }

    public void setCurrent(String current) {
        this.current = current;
    }

    public String getPassphrase() {
        return passphrase;
    }

    public void setPassphrase(String passphrase) {
        this.passphrase = passphrase;
    }
}
