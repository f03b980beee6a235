package org.practiceportal.agreements.reading;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import org.practiceportal.agreements.acknowledgement.Papers;
import org.practiceportal.agreements.acknowledgement.SignedPaper;
import org.practiceportal.agreements.document.ProofView;
import org.practiceportal.api.NotFound;

/** The receipt after signing, which stays where it is for good. */
@Named
@RequestScoped
public class DoneView {

    @Inject
    ClientReading clientReading;

    @Inject
    CircleView circle;

    @Inject
    Papers papers;

    @Inject
    ProofView proofs;

    private SignedPaper paper;
    private boolean sealed;

    /** Whoever opens the page before signing is led elsewhere; only a form that no page has comes here. */
    @PostConstruct
    void open() {
        if (!clientReading.isSigned()) {
            throw new NotFound();
        }
        paper = papers.of(clientReading.getAcknowledgement()).orElse(null);
        proofs.know(clientReading.getAcknowledgement());
        sealed = proofs.isSealed(getCopy());
    }

    /** Names the copy in its address. */
    public String getCopy() {
        return clientReading.getAcknowledgement().id();
    }

    public Instant getSignedAt() {
        return clientReading.getAcknowledgement().signedAt();
    }

    public String getSignedName() {
        return clientReading.getAcknowledgement().signature().name();
    }

    public String getDigest() {
        return clientReading.getAcknowledgement().digest();
    }

    /** What was recorded of the paper; {@code null} if it was signed on a screen. */
    public SignedPaper getPaper() {
        return paper;
    }

    /** Whether the sealed copy is ready; a moment after signing it may still be in the making. */
    public boolean isSealed() {
        return sealed;
    }

    /** Whether others who sign it together have not yet. */
    public boolean isWaiting() {
        return !sealed && circle.isOpen();
    }

    /** Whether the copy is being made. */
    public boolean isMaking() {
        return !sealed && !circle.isOpen();
    }

    /** Key of the words above the page. */
    public String getTitleWords() {
        if (circle.isAssent()) {
            return "done.title.assent";
        }
        return paper == null ? "done.title" : "done.title.paper";
    }
}
