package org.practiceportal.agreements.overview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.practiceportal.agreements.AgreementsPage;
import org.practiceportal.agreements.acknowledgement.Side;
import org.practiceportal.agreements.conversation.ClarificationForm;

/** Where a therapist proposes what is printed with a section, or says yes to it. */
@Named
@RequestScoped
public class ClarificationView extends ClarificationForm {

    @Inject
    ClientFile clientFile;

    /** Whether it is too late for other words, or nothing goes on. */
    public boolean isClosed() {
        return clientFile.isSigned() || !clientFile.getRelation().isGoingOn();
    }

    @Override
    protected Side side() {
        return clientFile;
    }

    @Override
    protected void leave() {
        Faces.redirect(Faces.getRequestContextPath()
                + AgreementsPage.CLARIFICATION.at(clientFile.getClient().id(), getSection().key()));
    }
}
