package org.practiceportal.agreements.reading;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import org.practiceportal.agreements.acknowledgement.Papers;
import org.practiceportal.agreements.acknowledgement.SignedPaper;
import org.practiceportal.agreements.document.SealedCopies;
import org.practiceportal.api.NotFound;

/** The receipt after signing, which stays where it is for good. */
@Named
@RequestScoped
public class DoneView {

    @Inject
    Desk desk;

    @Inject
    Papers papers;

    @Inject
    SealedCopies copies;

    /** Whoever opens the page before signing is led elsewhere; only a form that no page has comes here. */
    @PostConstruct
    void open() {
        if (!desk.isSigned()) {
            throw new NotFound();
        }
    }

    /** Names the copy in its address. */
    public String getCopy() {
        return desk.getAcknowledgement().id();
    }

    public Instant getSignedAt() {
        return desk.getAcknowledgement().signedAt();
    }

    public String getSignedName() {
        return desk.getAcknowledgement().signature().name();
    }

    public String getDigest() {
        return desk.getAcknowledgement().digest();
    }

    /** What was recorded of the paper; {@code null} if it was signed on a screen. */
    public SignedPaper getPaper() {
        return papers.of(desk.getAcknowledgement()).orElse(null);
    }

    /** Whether the sealed copy is ready; a moment after signing it may still be in the making. */
    public boolean isSealed() {
        return copies.exists(desk.getAcknowledgement());
    }
}
