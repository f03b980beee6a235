package org.practiceportal.agreements.overview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.places.PlacesForm;
import org.practiceportal.api.Person;

/** A therapist's side of the shared-places plan with one client. */
@Named
@RequestScoped
public class SharedView extends PlacesForm {

    static final String PAGE = "/agreements/overview/shared.xhtml?c=";

    @Inject
    ClientDesk clientDesk;

    /** Refuses what is not between the two. */
    public void open() {
        look();
    }

    public void propose() {
        doPropose();
        go(PAGE);
    }

    public void change() {
        doChange();
        go(PAGE);
    }

    /** What completes something to be signed leads there. */
    public void agree() {
        doAgree();
        go(getDraft() == null ? PAGE : AdditionView.PAGE);
    }

    public void takeOff() {
        doTakeOff();
        go(PAGE);
    }

    private void go(String page) {
        Faces.redirect(Faces.getRequestContextPath() + page + clientDesk.getClient().id());
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
