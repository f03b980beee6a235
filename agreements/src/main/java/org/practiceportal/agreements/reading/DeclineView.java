package org.practiceportal.agreements.reading;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.practiceportal.agreements.AgreementsPage;
import org.practiceportal.agreements.acknowledgement.Declining;

/** A client says no, with a reason or without. */
@Named
@RequestScoped
public class DeclineView {

    @Inject
    ClientReading clientReading;

    @Inject
    ReadingSteps readingSteps;

    @Inject
    Declining declining;

    private String reason;

    public void decline() {
        declining.decline(clientReading.person(), clientReading.invitation(), reason);
        readingSteps.go(AgreementsPage.ENDED);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
