package org.practiceportal.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.practiceportal.api.CurrentUser;
import org.practiceportal.api.Text;
import org.practiceportal.web.address.Network;
import org.practiceportal.web.address.PortalPage;
import org.practiceportal.web.shell.Words;

/** The page where people sign in. */
@Named
@RequestScoped
public class SignInView {

    @Inject
    SigningIn signingIn;

    @Inject
    FirstRun firstRun;

    @Inject
    CurrentUser user;

    @Inject
    Words words;

    @Inject
    HttpServletRequest request;

    @Inject
    OwnSession session;

    @Inject
    @Param(name = "from")
    String from;

    private String email;
    private String passphrase;

    /** Who is in already goes on; an empty portal is set up first. */
    public void open() {
        if (firstRun.isNeeded()) {
            Faces.redirect(Faces.getRequestContextPath() + PortalPage.FIRST_RUN.path());
        } else if (user.ifSignedIn().isPresent()) {
            Faces.redirect(Faces.getRequestContextPath() + target());
        }
    }

    public void signIn() {
        Passphrases.requirePlace(Faces.getRequest());
        var account = signingIn.signIn(email, passphrase, Network.of(Faces.getRequest().getRemoteAddr()));
        if (account.isEmpty()) {
            Messages.create(words.say(Text.of(Accounts.BUNDLE, "signIn.wrong"))).error().add();
            return;
        }
        session.begin(account.get(), request, Faces.getResponse());
        Faces.redirect(Faces.getRequestContextPath() + target());
    }

    /** Only a path of our own: one slash, then no second one and no backslash. */
    private String target() {
        return from != null && from.matches("/[^/\\\\\\p{Cntrl}][^\\\\\\p{Cntrl}]*") ? from : PortalPage.TODAY.path();
    }

    public boolean isReturning() {
        return !target().equals(PortalPage.TODAY.path());
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
