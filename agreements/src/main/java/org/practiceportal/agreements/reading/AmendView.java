package org.practiceportal.agreements.reading;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.practiceportal.agreements.acknowledgement.Signature;
import org.practiceportal.agreements.amendment.Amending;
import org.practiceportal.agreements.amendment.Amending.Draft;
import org.practiceportal.agreements.places.SharedPlaces;

/** Where a client signs an addition to their agreement, by typing or drawing as they signed that. */
@Named
@RequestScoped
public class AmendView {

    @Inject
    Desk desk;

    @Inject
    Way way;

    @Inject
    SharedPlaces places;

    @Inject
    Amending amending;

    private Draft draft;
    private String name;
    private String drawing;
    private String shown;
    private boolean changed;

    @PostConstruct
    void look() {
        draft = places.state(desk.getInvitation()).draft();
    }

    /** Leaves when there is nothing to sign, for example because it is signed already. */
    public void open() {
        way.whileCurrent();
        if (draft == null || draft.isSignedBy(desk.getClient().id())) {
            way.go("places.xhtml");
        }
    }

    /** {@code null} if there is nothing to sign. */
    public Draft getDraft() {
        return draft;
    }

    /** Whether the other has signed it already. */
    public boolean isOtherSigned() {
        return draft != null && draft.isSignedBy(desk.getInvitation().therapist());
    }

    public void sign() {
        look();
        changed = !digest().equals(shown);
        amending.sign(desk.getClient(), desk.getInvitation(), shown,
                Signature.of(name, drawing, desk.getClient().name()));
        way.go("places.xhtml");
    }

    /** Whether the name has to be typed: nothing was drawn. */
    public boolean isTyped() {
        var drawn = Faces.getRequestParameter("sign:drawing_value");
        return drawn == null || drawn.isEmpty();
    }

    /** Digest of what the page shows; it comes back with the form, so that this and nothing else is signed. */
    public String getShown() {
        return shown == null || changed ? digest() : shown;
    }

    private String digest() {
        return draft == null ? "" : draft.digest();
    }

    public void setShown(String shown) {
        this.shown = shown;
    }

    /** The {@code open} of the drawing: what was drawn stays in sight. */
    public String getDrawingOpen() {
        return isTyped() ? null : "open";
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
}
