package org.practiceportal.agreements.overview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.practiceportal.agreements.AgreementsPage;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.places.PlacesForm;
import org.practiceportal.api.Person;

/** A therapist's side of the shared-places plan with one client. */
@Named
@RequestScoped
public class SharedView extends PlacesForm {

    @Inject
    ClientDesk clientDesk;

    /** Refuses what is not between the two. */
    public void open() {
        look();
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
        go(getDraft() == null ? AgreementsPage.SHARED : AgreementsPage.ADDITION);
    }

    public void takeOff() {
        doTakeOff();
        go(AgreementsPage.SHARED);
    }

    private void go(AgreementsPage page) {
        Faces.redirect(Faces.getRequestContextPath() + page.at(clientDesk.getClient().id()));
    }

    /** Name of the other. */
    public String getOther() {
        return clientDesk.getClient().name();
    }

    public boolean isTherapist() {
        return true;
    }

    @Override
    protected Person by() {
        return clientDesk.getTherapist();
    }

    @Override
    protected Invitation invitation() {
        return clientDesk.getInvitation();
    }
}
