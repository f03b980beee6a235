package org.practiceportal.agreements.reading;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.practiceportal.agreements.AgreementsPage;
import org.practiceportal.agreements.acknowledgement.Side;
import org.practiceportal.agreements.places.PlacesForm;

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

    @Override
    protected Side side() {
        return clientReading;
    }
}
