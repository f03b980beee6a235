package org.practiceportal.agreements.reading;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.practiceportal.agreements.AgreementsPage;
import org.practiceportal.agreements.invitation.Invitations;
import org.practiceportal.agreements.invitation.Renewing;

/** Leads a client to the step they are at: an old address never shows a page that no longer fits. */
@Named
@RequestScoped
public class Way {

    @Inject
    Desk desk;

    @Inject
    Invitations invitations;

    @Inject
    Renewing renewing;

    /** For the pages before signing. */
    public void beforeSigning() {
        if (desk.isSigned()) {
            go(AgreementsPage.DONE);
        } else {
            leaveOutdated();
        }
    }

    /** For the words themselves, which can be read again after signing. */
    public void whileReading() {
        if (!desk.isSigned()) {
            leaveOutdated();
        }
    }

    /** For what is between the two, signed or not: an invitation that another replaced leads to the places of that. */
    public void whileCurrent() {
        invitations.successor(desk.getInvitation()).ifPresent(successor -> Faces
                .redirect(Faces.getRequestContextPath() + AgreementsPage.PLACES.at(successor.id())));
    }

    public void toSign() {
        beforeSigning();
        if (!Faces.isResponseComplete() && !desk.isComplete()) {
            go(AgreementsPage.REVIEW);
        } else if (!Faces.isResponseComplete() && !desk.isConsented()) {
            go(AgreementsPage.CONSENT);
        }
    }

    public void toConsent() {
        beforeSigning();
        if (!Faces.isResponseComplete() && !desk.isComplete()) {
            go(AgreementsPage.REVIEW);
        }
    }

    public void afterSigning() {
        if (!desk.isSigned()) {
            go(AgreementsPage.WELCOME);
        }
    }

    /** For what a client may wish at any time: it is about the invitation that holds now. */
    public void toCurrent(AgreementsPage page) {
        invitations.successor(desk.getInvitation()).ifPresent(successor -> Faces
                .redirect(Faces.getRequestContextPath() + page.at(successor.id())));
    }

    /** An invitation that another replaced leads there; one to an older version says so first. */
    private void leaveOutdated() {
        var successor = invitations.successor(desk.getInvitation());
        if (successor.isPresent()) {
            Faces.redirect(Faces.getRequestContextPath() + AgreementsPage.WELCOME.at(successor.get().id()));
        } else if (renewing.isOutdated(desk.getInvitation())) {
            go(AgreementsPage.NEWER);
        }
    }

    void go(AgreementsPage page) {
        Faces.redirect(Faces.getRequestContextPath() + page.at(desk.getId()));
    }

    void goToSection(String key) {
        Faces.redirect(Faces.getRequestContextPath() + AgreementsPage.SECTION.at(desk.getId(), key));
    }
}
