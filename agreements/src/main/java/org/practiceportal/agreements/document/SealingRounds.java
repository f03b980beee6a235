package org.practiceportal.agreements.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.practiceportal.agreements.acknowledgement.AcknowledgementSigned;
import org.practiceportal.agreements.amendment.AmendmentSigned;
import org.practiceportal.agreements.document.archive.SealTerm;
import org.practiceportal.agreements.document.archive.SealedCopies;
import org.practiceportal.agreements.document.archive.Sealing;
import org.practiceportal.agreements.document.seal.Sealer;
import org.practiceportal.api.Rounds;

/**
 * Seals right after signing, and on rounds whatever is still unsealed, for as long as it takes; then lets others say what they
 * have to say.
 */
@ApplicationScoped
class SealingRounds {

    private static final Logger LOG = Logger.getLogger(SealingRounds.class.getName());
    private static final int ROUND = 50;

    @Inject
    Rounds rounds;

    @Inject
    SealedCopies copies;

    @Inject
    Sealing sealing;

    @Inject
    ProvingRounds proving;

    @Inject
    SealTerm term;

    @Inject
    Sealer sealer;

    @Inject
    @ConfigProperty(name = "portal.seal.every")
    Duration every;

    private Rounds.Round provingRound;

    /** Sealing waits for nobody; whoever is asked for time and proof has a thread to be waited for on. */
    void start(@Observes Startup started) {
        rounds.every("sealing", every, this::goRound);
        provingRound = rounds.every("proving", every, proving::round);
    }

    void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) AcknowledgementSigned signed) {
        seal(signed.acknowledgement(), sealing::sealNow);
        proveSoon();
    }

    void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) AmendmentSigned signed) {
        seal(signed.amendment(), sealing::sealAmendment);
        proveSoon();
    }

    /** What is signed while the portal starts has the first round before it. */
    private void proveSoon() {
        if (provingRound != null) {
            provingRound.sooner();
        }
    }

    private void goRound() {
        term.warn();
        if (sealer.isReady()) {
            copies.missing(ROUND).stream().takeWhile(id -> !rounds.isEnding())
                    .forEach(id -> seal(id, sealing::sealNow));
            copies.missingAmendments(ROUND).stream().takeWhile(id -> !rounds.isEnding())
                    .forEach(id -> seal(id, sealing::sealAmendment));
        }
    }

    /** One that fails must not stop the others, nor the page of the client who has just signed. */
    private void seal(String id, Consumer<String> sealing) {
        try {
            sealing.accept(id);
        } catch (RuntimeException e) {
            if (isSealed(id)) {
                LOG.log(Level.FINE, "Somebody else sealed it at the same moment, and the database took one copy.", e);
            } else {
                LOG.log(Level.SEVERE, "Sealing " + id + " failed; it is tried again.", e);
            }
        }
    }

    private boolean isSealed(String id) {
        try {
            return copies.holds(id);
        } catch (RuntimeException e) {
            LOG.log(Level.FINE, "Whether it is sealed cannot be asked now.", e);
            return false;
        }
    }
}
