package org.practiceportal.agreements.overview;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.practiceportal.agreements.acknowledgement.Signature;
import org.practiceportal.agreements.amendment.Amending;
import org.practiceportal.agreements.amendment.Amending.Draft;
import org.practiceportal.agreements.places.SharedPlaces;

/** Where a therapist signs an addition to an agreement, by typing their name as they do when they publish. */
@Named
@RequestScoped
public class AdditionView {

    static final String PAGE = "/agreements/overview/addition.xhtml?c=";

    @Inject
    ClientDesk clientDesk;

    @Inject
    SharedPlaces places;

    @Inject
    Amending amending;

    private Draft draft;
    private String name;
    private String shown;
    private boolean changed;

    @PostConstruct
    void look() {
        draft = places.state(clientDesk.getInvitation()).draft();
    }

    /** Leaves when there is nothing to sign, for example because it is signed already. */
    public void open() {
        if (draft == null || draft.isSignedBy(clientDesk.getTherapist().id())) {
            leave();
        }
    }

    /** {@code null} if there is nothing to sign. */
    public Draft getDraft() {
        return draft;
    }

    /** Whether the other has signed it already. */
    public boolean isOtherSigned() {
        return draft != null && draft.isSignedBy(clientDesk.getClient().id());
    }

    public void sign() {
        look();
        changed = !digest().equals(shown);
        amending.sign(clientDesk.getTherapist(), clientDesk.getInvitation(), shown,
                Signature.of(name, "", clientDesk.getTherapist().name()));
        leave();
    }

    private void leave() {
        Faces.redirect(Faces.getRequestContextPath() + SharedView.PAGE + clientDesk.getClient().id());
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

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
