package org.practiceportal.agreements.reading;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.practiceportal.agreements.AgreementsPage;
import org.practiceportal.agreements.acknowledgement.Side;
import org.practiceportal.agreements.amendment.AmendmentDraft;
import org.practiceportal.agreements.amendment.AmendmentForm;
import org.practiceportal.agreements.places.SharedPlaces;

/** Where a client signs an addition to their agreement, by typing or drawing as they signed that. */
@Named
@RequestScoped
public class AmendView extends AmendmentForm {

    @Inject
    ClientReading clientReading;

    @Inject
    ReadingSteps readingSteps;

    @Inject
    SharedPlaces places;

    private String drawing;

    /** Leaves when there is nothing to sign. */
    public void open() {
        readingSteps.whileCurrent();
        if (isDone()) {
            readingSteps.go(AgreementsPage.PLACES);
        }
    }

    public void sign() {
        doSign(drawing);
        readingSteps.go(AgreementsPage.PLACES);
    }

    /** Whether the name has to be typed: nothing was drawn. */
    public boolean isTyped() {
        var drawn = Faces.getRequestParameter("sign:drawing_value");
        return drawn == null || drawn.isEmpty();
    }

    /** The {@code open} of the drawing: what was drawn stays in sight. */
    public String getDrawingOpen() {
        return isTyped() ? null : "open";
    }

    public String getDrawing() {
        return drawing;
    }

    public void setDrawing(String drawing) {
        this.drawing = drawing;
    }

    @Override
    protected AmendmentDraft read() {
        return places.state(clientReading).signable();
    }

    @Override
    protected Side side() {
        return clientReading;
    }
}
