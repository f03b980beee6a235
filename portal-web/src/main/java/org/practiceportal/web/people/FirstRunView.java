package org.practiceportal.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.omnifaces.util.Faces;
import org.practiceportal.api.NotFound;
import org.practiceportal.web.address.PortalPage;
import org.practiceportal.web.practice.TimeZones;
import org.practiceportal.web.shell.Words;

/** The page that sets up an empty portal; afterwards it no longer exists. */
@Named
@RequestScoped
public class FirstRunView {

    @Inject
    FirstRun firstRun;

    @Inject
    Words words;

    @Inject
    HttpServletRequest request;

    @Inject
    OwnSession session;

    private String code;
    private String practice;
    private String zone = TimeZones.LIKELY;
    private String name;
    private String email;
    private String passphrase;

    public void open() {
        if (!firstRun.isNeeded()) {
            throw new NotFound();
        }
    }

    public void setUp() {
        Passphrases.requirePlace(request);
        var account = firstRun.setUp(code, practice, zone, name, email, passphrase, words.getLocale());
        session.begin(account, request, Faces.getResponse());
        Faces.redirect(Faces.getRequestContextPath() + PortalPage.TODAY.path());
    }

    public List<String> getZones() {
        return TimeZones.ALL;
    }

    /** Whose time zone the list shows: the one chosen, or before that the browser's. */
    public String getZoneFrom() {
        return Faces.isPostback() ? "chosen" : "browser";
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getPractice() {
        return practice;
    }

    public void setPractice(String practice) {
        this.practice = practice;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
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

    public String getPassphrase() {
        return passphrase;
    }

    public void setPassphrase(String passphrase) {
        this.passphrase = passphrase;
    }
}
