package org.practiceportal.agreements.overview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.practiceportal.agreements.acknowledgement.Signature;
import org.practiceportal.agreements.amendment.Amending;
import org.practiceportal.agreements.amendment.AmendmentDraft;

/** Where a therapist signs an addition to an agreement, by typing their name as they do when they publish. */
@Named
@RequestScoped
public class AdditionView {

    static final String PAGE = "/agreements/overview/addition.xhtml?c=";

    @Inject
    ClientDesk clientDesk;

    @Inject
    Amending amending;

    private AmendmentDraft draft;
    private String name;
    private String shown;
    private boolean changed;

    /** Leaves when there is nothing to sign, for example because it is signed already. */
    public void open() {
        if (getDraft() == null || draft.isSignedBy(clientDesk.getTherapist().id())) {
            leave();
        }
    }

    /** {@code null} if there is nothing to sign. */
    public AmendmentDraft getDraft() {
        if (draft == null) {
            draft = amending.draft(clientDesk.getInvitation()).orElse(null);
        }
        return draft;
    }

    /** Whether the other has signed it already. */
    public boolean isOtherSigned() {
        return getDraft() != null && getDraft().isSignedBy(clientDesk.getClient().id());
    }

    public void sign() {
        changed = !digest().equals(shown);
        draft = null;
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
        return getDraft() == null ? "" : getDraft().digest();
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
