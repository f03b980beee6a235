package org.practiceportal.agreements.reading;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;

/** Leads a client to the step they are at: an old address never shows a page that no longer fits. */
@Named
@RequestScoped
public class Way {

    static final String ROOM = "/agreements/reading/";

    @Inject
    Desk desk;

    /** For the pages before signing. */
    public void beforeSigning() {
        if (desk.isSigned()) {
            go("done.xhtml");
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
        toCurrent("places.xhtml");
    }

    public void toSign() {
        beforeSigning();
        if (!Faces.isResponseComplete() && !desk.isComplete()) {
            go("review.xhtml");
        } else if (!Faces.isResponseComplete() && !desk.isConsented()) {
            go("consent.xhtml");
        }
    }

    public void toConsent() {
        beforeSigning();
        if (!Faces.isResponseComplete() && !desk.isComplete()) {
            go("review.xhtml");
        }
    }

    public void afterSigning() {
        if (!desk.isSigned()) {
            go("welcome.xhtml");
        }
    }

    /** For what a client may wish at any time: it is about the invitation that holds now. */
    public void toCurrent(String page) {
        if (desk.successor() != null) {
            goTo(page, desk.successor());
        }
    }

    /** An invitation that another replaced leads there; one to an older version says so first. */
    private void leaveOutdated() {
        if (desk.successor() != null) {
            goTo("welcome.xhtml", desk.successor());
        } else if (desk.isOutdated()) {
            go("newer.xhtml");
        }
    }

    void go(String page) {
        goTo(page, desk.getId());
    }

    private static void goTo(String page, String invitation) {
        Faces.redirect(Faces.getRequestContextPath() + ROOM + page + "?i=" + invitation);
    }

    void goToSection(String key) {
        Faces.redirect(Faces.getRequestContextPath() + ROOM + "section.xhtml?i=" + desk.getId() + "&s=" + key);
    }
}
