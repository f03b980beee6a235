package org.practiceportal.agreements.overview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.practiceportal.agreements.AgreementsPage;
import org.practiceportal.agreements.acknowledgement.Side;
import org.practiceportal.agreements.amendment.AmendmentDraft;
import org.practiceportal.agreements.amendment.AmendmentForm;
import org.practiceportal.agreements.places.SharedPlaces;

/** Where a therapist signs an addition to an agreement, by typing their name as they do when they publish. */
@Named
@RequestScoped
public class AmendmentView extends AmendmentForm {

    @Inject
    ClientFile clientFile;

    @Inject
    SharedPlaces places;

    /** Leaves when there is nothing to sign. */
    public void open() {
        if (isDone()) {
            leave();
        }
    }

    public void sign() {
        doSign("");
        leave();
    }

    private void leave() {
        Faces.redirect(Faces.getRequestContextPath() + AgreementsPage.SHARED.at(clientFile.getClient().id()));
    }

    @Override
    protected AmendmentDraft read() {
        return places.state(clientFile).signable();
    }

    @Override
    protected Side side() {
        return clientFile;
    }
}
