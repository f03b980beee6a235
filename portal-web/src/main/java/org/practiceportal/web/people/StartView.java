package org.practiceportal.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.practiceportal.api.Text;
import org.practiceportal.web.address.OwnCookies;
import org.practiceportal.web.address.PortalAddress;
import org.practiceportal.web.address.PortalPage;
import org.practiceportal.web.shell.Words;

/**
 * Where a mailed link leads, and where a code is typed that was handed over without one. Opening the page changes
 * nothing and tells nothing: mail scanners open links, and so do other people.
 */
@Named
@RequestScoped
public class StartView {

    private static final String LINK = "start";
    /** Of whoever has typed the right code. */
    private static final String STEP = "welcome";
    private static final int HALF_AN_HOUR = 1800;

    @Inject
    AccountActivation accountActivation;

    @Inject
    Words words;

    @Inject
    HttpServletRequest request;

    @Inject
    OwnSession session;

    @Inject
    @Param(name = "k")
    String token;

    private String code;
    private String passphrase;

    /** Takes the token out of the address bar and the history at once, into a cookie of this page. */
    public void open() {
        if (token != null && token.matches("[A-Za-z0-9_-]{43}")) {
            OwnCookies.set(Faces.getResponse(), cookie(LINK), token, HALF_AN_HOUR);
            Faces.redirect(Faces.getRequestContextPath() + PortalPage.START.path());
        } else if (token != null) {
            Messages.create(words.say(Text.of(Accounts.BUNDLE, "start.damaged"))).warn().add();
        }
    }

    public void enter() {
        var cookie = OwnCookies.read(request, cookie(LINK)).stream().findFirst().orElse(null);
        var activationCode = accountActivation.find(cookie == null ? "" : cookie, code);
        if (activationCode.isEmpty() && cookie != null) {
            // Somebody who once followed a link may have been given a long code since.
            activationCode = accountActivation.find("", code);
        }
        if (activationCode.isEmpty()) {
            Messages.create(words.say(Text.of(Accounts.BUNDLE, "start.wrong"))).error().add();
            return;
        }
        OwnCookies.set(Faces.getResponse(), cookie(STEP), accountActivation.step(activationCode.get()), HALF_AN_HOUR);
        Faces.redirect(Faces.getRequestContextPath() + PortalPage.WELCOME.path());
    }

    /** The second step is only there for a browser that has passed the first. */
    public void openWelcome() {
        if (activationCode().isEmpty()) {
            Faces.redirect(Faces.getRequestContextPath() + PortalPage.START.path());
        }
    }

    public void setUp() {
        var activationCode = activationCode();
        if (activationCode.isEmpty()) {
            // A second click, or half an hour is over: whoever is in goes on, others come to the sign-in page.
            Faces.redirect(Faces.getRequestContextPath() + PortalPage.TODAY.path());
            return;
        }
        Passphrases.requirePlace(request);
        var account = accountActivation.pass(activationCode.get().id(), passphrase);
        OwnCookies.set(Faces.getResponse(), cookie(STEP), "", 0);
        OwnCookies.set(Faces.getResponse(), cookie(LINK), "", 0);
        session.begin(account, request, Faces.getResponse());
        Faces.redirect(Faces.getRequestContextPath() + PortalPage.TODAY.path());
    }

    private static String cookie(String name) {
        return OwnCookies.name(name, PortalAddress.configured());
    }

    /** The one whose code this browser has typed, while it is open. */
    private Optional<ActivationCode> activationCode() {
        return OwnCookies.read(request, cookie(STEP)).stream().findFirst().flatMap(accountActivation::stepped);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getPassphrase() {
        return passphrase;
    }

    public void setPassphrase(String passphrase) {
        this.passphrase = passphrase;
    }
}
