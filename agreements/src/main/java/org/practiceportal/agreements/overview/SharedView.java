package org.practiceportal.agreements.overview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.practiceportal.agreements.AgreementsPage;
import org.practiceportal.agreements.acknowledgement.Side;
import org.practiceportal.agreements.places.PlacesForm;

/** A therapist's side of the shared-places plan with one client. */
@Named
@RequestScoped
public class SharedView extends PlacesForm {

    @Inject
    ClientFile clientFile;

    /** Asked for before anything is shown: what is not between the two is refused when this is made. */
    public void open() {
        // It was looked for already.
    }

    public void propose() {
        doPropose();
        go(AgreementsPage.SHARED);
    }

    public void change() {
        doChange();
        go(AgreementsPage.SHARED);
    }

    /** What completes something to be signed leads there. */
    public void agree() {
        doAgree();
        go(getDraft() == null ? AgreementsPage.SHARED : AgreementsPage.AMENDMENT);
    }

    public void takeOff() {
        doTakeOff();
        go(AgreementsPage.SHARED);
    }

    private void go(AgreementsPage page) {
        Faces.redirect(Faces.getRequestContextPath() + page.at(clientFile.getClient().id()));
    }

    @Override
    protected Side side() {
        return clientFile;
    }
}
