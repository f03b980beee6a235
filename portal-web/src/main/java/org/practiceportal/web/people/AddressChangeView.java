package org.practiceportal.web.people;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.practiceportal.api.CurrentUser;
import org.practiceportal.api.Person;
import org.practiceportal.api.Text;
import org.practiceportal.web.address.PortalPage;
import org.practiceportal.web.notification.Outbox;
import org.practiceportal.web.shell.Words;

/** Another address of one's own: asked for, and then proved by the code that was sent there. */
@Named
@RequestScoped
public class AddressChangeView {

    @Inject
    CurrentUser user;

    @Inject
    ChangingAddress changingAddress;

    @Inject
    Outbox outbox;

    @Inject
    Words words;

    @Inject
    HttpServletRequest request;

    private Person person;
    private String asked;
    private String email;
    private String passphrase;
    private String code;

    @PostConstruct
    void open() {
        person = user.person();
        look();
    }

    private void look() {
        asked = changingAddress.asked(person).orElse(null);
    }

    public void ask() {
        Passphrases.requirePlace(request);
        changingAddress.ask(person, passphrase, email);
        look();
    }

    public void prove() {
        if (changingAddress.prove(person, code, OwnSession.token(request).orElseThrow())) {
            Faces.redirect(Faces.getRequestContextPath() + PortalPage.ACCOUNT.with("saved", "address"));
        } else {
            Messages.create(words.say(Text.of(Accounts.BUNDLE, "address.wrong"))).error().add();
            look();
        }
    }

    public void forget() {
        changingAddress.forget(person);
        look();
    }

    /** The address that was asked for and not proved yet; {@code null} if there is none. */
    public String getAsked() {
        return asked;
    }

    /** Key of the words for where the code is. */
    public String getAskedWords() {
        return outbox.isSending() ? "address.asked" : "address.asked.unsent";
    }

    /** The {@code open} of the form: what was typed stays in sight. */
    public String getOpen() {
        return Faces.getRequestParameter("address:ask") == null ? null : "open";
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

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
