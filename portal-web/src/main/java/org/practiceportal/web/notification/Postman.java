package org.practiceportal.web.notification;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Carries mails from the outbox to the mail server: soon after each is posted, and on regular rounds for those that
 * were left. Nobody waits for him: signing works whether or not mail does.
 */
@ApplicationScoped
class Postman {

    private static final Logger LOG = Logger.getLogger(Postman.class.getName());
    private static final int ROUND = 50;

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    Outbox outbox;

    @Inject
    MailServer server;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "portal.mail.every")
    Duration every;

    private ScheduledFuture<?> rounds;

    void start(@Observes Startup started) {
        rounds = executor.scheduleWithFixedDelay(this::round, every.toMillis(), every.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) MailPosted posted) {
        executor.submit(this::round);
    }

    @PreDestroy
    void stop() {
        if (rounds != null) {
            rounds.cancel(false);
        }
    }

    /** An exception would end the rounds, so whatever it is, it is logged and the next round comes. */
    private void round() {
        if (!server.isConfigured()) {
            return;
        }
        try {
            outbox.due(ROUND).forEach(id -> outbox.claim(id).ifPresent(this::carry));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "A round with mails ended early; the next one follows.", e);
        }
    }

    private void carry(Mail mail) {
        try {
            server.take(mail.getRecipient(), mail.getSubject(), mail.getBody(), clock.instant());
        } catch (MessagingException | RuntimeException e) {
            // The server's words may name the recipient, so only their kind is kept.
            LOG.warning("Mail " + mail.id() + " was not taken: " + e.getClass().getSimpleName());
            outbox.failed(mail.id(), e.getClass().getSimpleName());
            return;
        }
        outbox.sent(mail.id());
    }
}
