package org.practiceportal.agreements.amendment;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import org.practiceportal.agreements.acknowledgement.Side;
import org.practiceportal.agreements.acknowledgement.Signature;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.api.Person;

/**
 * The form in which one of the two signs an addition to their agreement; the same on both sides. Whoever fills it in is who
 * is signed in, never what the form says.
 */
public abstract class AmendmentForm {

    @Inject
    Amending amending;

    private AmendmentDraft draft;
    private String name;
    private String shown;
    private boolean changed;

    /** Who fills it in. */
    protected abstract Side side();

    private Person by() {
        return side().person();
    }

    private Invitation invitation() {
        return side().invitation();
    }

    /** What can be signed now, read anew; {@code null} if there is nothing to sign. */
    protected abstract AmendmentDraft read();

    @PostConstruct
    void look() {
        draft = read();
    }

    /** {@code null} if there is nothing to sign. */
    public AmendmentDraft getDraft() {
        return draft;
    }

    /** Whether this person has nothing to sign, for example because they have signed it already. */
    protected boolean isDone() {
        return draft == null || draft.isSignedBy(by().id());
    }

    /** Whether the other has signed it already. */
    public boolean isOtherSigned() {
        var client = invitation().client();
        return draft != null
                && draft.isSignedBy(by().id().equals(client) ? invitation().therapist() : client);
    }

    /** @param drawing empty, or {@code null}, if the name was typed */
    protected void doSign(String drawing) {
        look();
        changed = !digest().equals(shown);
        amending.sign(by(), invitation(), shown, Signature.of(name, drawing, by().name()));
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
