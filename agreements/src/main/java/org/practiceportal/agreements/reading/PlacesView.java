package org.practiceportal.agreements.reading;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.practiceportal.agreements.AgreementsPage;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.places.PlacesForm;
import org.practiceportal.api.Person;

/** A client's side of the shared-places plan, before signing and after. */
@Named
@RequestScoped
public class PlacesView extends PlacesForm {

    @Inject
    Desk desk;

    @Inject
    Way way;

    /** Leaves an invitation whose place another took; what is not theirs is not found. */
    public void open() {
        way.whileCurrent();
        look();
    }

    public void propose() {
        doPropose();
        way.go(AgreementsPage.PLACES);
    }

    public void change() {
        doChange();
        way.go(AgreementsPage.PLACES);
    }

    /** What completes something to be signed leads there. */
    public void agree() {
        doAgree();
        way.go(getDraft() == null ? AgreementsPage.PLACES : AgreementsPage.AMEND);
    }

    public void takeOff() {
        doTakeOff();
        way.go(AgreementsPage.PLACES);
    }

    /** Name of the other. */
    public String getOther() {
        return desk.getTherapist();
    }

    public boolean isTherapist() {
        return false;
    }

    @Override
    protected Person by() {
        return desk.getClient();
    }

    @Override
    protected Invitation invitation() {
        return desk.getInvitation();
    }
}
