package org.practiceportal.agreements.document;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.practiceportal.agreements.acknowledgement.AcknowledgementSigned;
import org.practiceportal.agreements.amendment.AmendmentSigned;

/**
 * Seals right after signing, and on rounds whatever is still unsealed, for as long as it takes; then lets others say what they
 * have to say.
 */
@ApplicationScoped
class SealingRounds {

    private static final Logger LOG = Logger.getLogger(SealingRounds.class.getName());
    private static final int ROUND = 50;

    @Inject
    SealedCopies copies;

    @Inject
    Sealing sealing;

    @Inject
    ProvingRounds proving;

    @Inject
    SealTerm term;

    @Inject
    Press press;

    @Inject
    @ConfigProperty(name = "portal.seal.every")
    Duration every;

    private ManagedScheduledExecutorService executor;
    private ScheduledFuture<?> rounds;

    /** Looked up by name, since the server binds resource fields only for classes of the application itself. */
    void start(@Observes Startup started) throws NamingException {
        executor = InitialContext.doLookup("java:comp/DefaultManagedScheduledExecutorService");
        rounds = executor.scheduleWithFixedDelay(this::round, every.toMillis(), every.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) AcknowledgementSigned signed) {
        seal(signed.acknowledgement(), sealing::sealNow);
        proveSoon();
    }

    void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) AmendmentSigned signed) {
        seal(signed.amendment(), sealing::sealAmendment);
        proveSoon();
    }

    @PreDestroy
    void stop() {
        if (rounds != null) {
            rounds.cancel(false);
        }
    }

    private void round() {
        try {
            term.warn();
            if (press.isReady()) {
                copies.missing(ROUND).forEach(id -> seal(id, sealing::sealNow));
                copies.missingAmendments(ROUND).forEach(id -> seal(id, sealing::sealAmendment));
            }
            proving.round();
        } catch (RuntimeException e) {
            // An exception would end the rounds for good.
            LOG.log(Level.WARNING, "A round of sealing ended early; the next one follows.", e);
        }
    }

    /** Nobody waits for it: whoever has signed goes on, whatever others do. */
    private void proveSoon() {
        if (executor != null) {
            executor.execute(this::prove);
        }
    }

    private void prove() {
        try {
            proving.round();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "A round of proving ended early; the next one follows.", e);
        }
    }

    /** One that fails must not stop the others, nor the page of the client who has just signed. */
    private static void seal(String id, Consumer<String> sealing) {
        try {
            sealing.accept(id);
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "Sealing " + id + " failed; it is tried again.", e);
        }
    }
}
