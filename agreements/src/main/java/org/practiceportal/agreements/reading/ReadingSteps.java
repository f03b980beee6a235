package org.practiceportal.agreements.reading;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.practiceportal.agreements.AgreementsPage;

/** Leads a client to the step they are at: an old address never shows a page that no longer fits. */
@Named
@RequestScoped
public class ReadingSteps {

    @Inject
    ClientReading clientReading;

    /** For the pages before signing. */
    public void beforeSigning() {
        if (isEnded()) {
            go(AgreementsPage.ENDED);
        } else if (clientReading.isSigned()) {
            go(AgreementsPage.DONE);
        } else {
            leaveOutdated();
        }
    }

    /** For the page about an invitation that can no longer be answered. */
    public void whenEnded() {
        if (!isEnded()) {
            beforeSigning();
            if (!Faces.isResponseComplete()) {
                go(AgreementsPage.WELCOME);
            }
        }
    }

    /** Whatever took its place is the one that counts. */
    private boolean isEnded() {
        return clientReading.successor() == null && clientReading.getState().end().isPresent();
    }

    /** For the words themselves, which can be read again after signing, and when nobody can sign any more. */
    public void whileReading() {
        if (!clientReading.isSigned() && !isEnded()) {
            leaveOutdated();
        }
    }

    /** For what is between the two, signed or not: an invitation that another replaced leads to the places of that. */
    public void whileCurrent() {
        toCurrent(AgreementsPage.PLACES);
    }

    public void toSign() {
        beforeSigning();
        if (!Faces.isResponseComplete() && !clientReading.isComplete()) {
            go(AgreementsPage.REVIEW);
        } else if (!Faces.isResponseComplete() && !clientReading.isConsented()) {
            go(AgreementsPage.CONSENT);
        }
    }

    public void toConsent() {
        beforeSigning();
        if (!Faces.isResponseComplete() && !clientReading.isComplete()) {
            go(AgreementsPage.REVIEW);
        }
    }

    public void afterSigning() {
        if (isEnded()) {
            go(AgreementsPage.ENDED);
        } else if (!clientReading.isSigned()) {
            go(AgreementsPage.WELCOME);
        }
    }

    /** For what a client may wish at any time: it is about the invitation that holds now. */
    public void toCurrent(AgreementsPage page) {
        if (clientReading.successor() != null) {
            goTo(page, clientReading.successor());
        }
    }

    /** An invitation that another replaced leads there; one to an older version says so first. */
    private void leaveOutdated() {
        if (clientReading.successor() != null) {
            goTo(AgreementsPage.WELCOME, clientReading.successor());
        } else if (clientReading.isOutdated()) {
            go(AgreementsPage.NEWER);
        }
    }

    void go(AgreementsPage page) {
        goTo(page, clientReading.getId());
    }

    private static void goTo(AgreementsPage page, String invitation) {
        Faces.redirect(Faces.getRequestContextPath() + page.at(invitation));
    }

    void goToSection(String key) {
        Faces.redirect(Faces.getRequestContextPath() + AgreementsPage.SECTION.at(clientReading.getId(), key));
    }
}
