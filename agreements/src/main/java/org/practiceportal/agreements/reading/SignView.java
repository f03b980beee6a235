package org.practiceportal.agreements.reading;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import org.omnifaces.util.Faces;
import org.practiceportal.agreements.AgreementsPage;
import org.practiceportal.agreements.acknowledgement.Acknowledging;
import org.practiceportal.agreements.acknowledgement.Readings;
import org.practiceportal.agreements.acknowledgement.Signature;

/** The page on which a client signs. */
@Named
@RequestScoped
public class SignView {

    @Inject
    ClientReading clientReading;

    @Inject
    ReadingSteps readingSteps;

    @Inject
    Readings readings;

    @Inject
    Acknowledging acknowledging;

    @Inject
    Clock clock;

    private String name;
    private String drawing;
    private String shown;
    private boolean changed;

    public void sign() {
        clientReading.look();
        changed = !digest().equals(shown);
        var signature = Signature.of(name, drawing, clientReading.person().name());
        acknowledging.sign(clientReading.person(), clientReading.invitation(), shown, signature);
        readingSteps.go(AgreementsPage.DONE);
    }

    /** Whether the name has to be typed: nothing was drawn. */
    public boolean isTyped() {
        return Faces.getRequestParameter("sign:drawing_value") == null
                || Faces.getRequestParameter("sign:drawing_value").isEmpty();
    }

    /** Key of the words above the page: whoever is under age gives assent. */
    public String getTitleWords() {
        return clientReading.invitation().assents() ? "assent.title" : "sign.title";
    }

    public String getLeadWords() {
        return clientReading.invitation().assents() ? "assent.lead" : "sign.lead";
    }

    public String getSignWords() {
        return clientReading.invitation().assents() ? "assent.give" : "sign.sign";
    }

    /** The {@code open} of the drawing: what was drawn stays in sight. */
    public String getDrawingOpen() {
        return isTyped() ? null : "open";
    }

    public Instant getNow() {
        return clock.instant();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getDrawing() {
        return drawing;
    }

    public void setDrawing(String drawing) {
        this.drawing = drawing;
    }

    /** Digest of what the page shows; it comes back with the form, so that this and nothing else is signed. */
    public String getShown() {
        return shown == null || changed ? digest() : shown;
    }

    private String digest() {
        return Readings.shown(clientReading.invitation(), clientReading.getSheet());
    }

    public void setShown(String shown) {
        this.shown = shown;
    }
}
