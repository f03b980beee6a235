package org.practiceportal.agreements.overview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.practiceportal.agreements.AgreementsPage;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.places.PlacesForm;
import org.practiceportal.agreements.places.Plan;
import org.practiceportal.api.Person;

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

    /** Key of the words for how a place stands, as short as on the client's page. */
    public String waits(Plan.Line line) {
        return line.isOpen() ? asked(line) ? "places.wait.me" : "places.wait.other" : "places.agreed";
    }

    /** Name of the other. */
    public String getOther() {
        return clientFile.getClient().name();
    }

    @Override
    public boolean isTherapist() {
        return true;
    }

    @Override
    protected Person by() {
        return clientFile.getTherapist();
    }

    @Override
    protected Invitation invitation() {
        return clientFile.getInvitation();
    }
}
