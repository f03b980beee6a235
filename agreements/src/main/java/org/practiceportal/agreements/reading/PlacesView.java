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
    ClientReading clientReading;

    @Inject
    ReadingSteps readingSteps;

    /** Leaves an invitation whose place another took. */
    public void open() {
        readingSteps.whileCurrent();
    }

    public void propose() {
        doPropose();
        readingSteps.go(AgreementsPage.PLACES);
    }

    public void change() {
        doChange();
        readingSteps.go(AgreementsPage.PLACES);
    }

    /** What completes something to be signed leads there. */
    public void agree() {
        doAgree();
        readingSteps.go(getDraft() == null ? AgreementsPage.PLACES : AgreementsPage.AMEND);
    }

    public void takeOff() {
        doTakeOff();
        readingSteps.go(AgreementsPage.PLACES);
    }

    /** Where the way back leads: to all agreements, or before signing to the answers. */
    public String getBack() {
        return clientReading.isSigned() ? AgreementsPage.MINE.at() : AgreementsPage.REVIEW.at(clientReading.getId());
    }

    /** Key of the words that say so. */
    public String getBackWords() {
        return clientReading.isSigned() ? "menu.mine" : "sign.back";
    }

    /** Name of the other. */
    public String getOther() {
        return clientReading.getTherapist();
    }

    @Override
    public boolean isTherapist() {
        return false;
    }

    @Override
    protected Person by() {
        return clientReading.getClient();
    }

    @Override
    protected Invitation invitation() {
        return clientReading.getInvitation();
    }
}
