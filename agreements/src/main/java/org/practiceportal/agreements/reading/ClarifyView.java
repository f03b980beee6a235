package org.practiceportal.agreements.reading;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.practiceportal.agreements.acknowledgement.Side;
import org.practiceportal.agreements.conversation.ClarificationForm;

/** Where a client proposes what is printed with a section, or says yes to it. */
@Named
@RequestScoped
public class ClarifyView extends ClarificationForm {

    @Inject
    ClientReading clientReading;

    @Inject
    ReadingSteps readingSteps;

    @Override
    protected Side side() {
        return clientReading;
    }

    @Override
    protected void leave() {
        readingSteps.goToSection(getSection().key());
    }
}
