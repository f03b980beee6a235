package org.practiceportal.web.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.time.Clock;
import java.time.Duration;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.practiceportal.api.Rounds;

/**
 * Carries mails from the outbox to the mail server: soon after each is posted, and on regular rounds for those that
 * were left. Nobody waits for him: signing works whether or not mail does.
 */
@ApplicationScoped
class MailDelivery {

    private static final Logger LOG = Logger.getLogger(MailDelivery.class.getName());
    private static final int ROUND = 50;
    /** After so many in a row the server, not the mail, is what is wrong, and the others stay where they are. */
    private static final int MOST_FAILURES = 2;

    @Inject
    Rounds rounds;

    @Inject
    Outbox outbox;

    @Inject
    MailServer server;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "portal.mail.every")
    Duration every;

    private Rounds.Round round;

    void start(@Observes Startup started) {
        if (server.isConfigured()) {
            round = rounds.onEachInstance("mail", every, this::goRound);
        }
    }

    void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) MailPosted posted) {
        if (round != null) {
            round.sooner();
        }
    }

    private void goRound() {
        var failures = 0;
        for (var id : outbox.due(ROUND)) {
            if (rounds.isEnding()) {
                return;
            }
            var mail = outbox.claim(id);
            if (mail.isPresent()) {
                failures = isAnswered(mail.get()) ? 0 : failures + 1;
            }
            if (failures == MOST_FAILURES) {
                return;
            }
        }
    }

    /** Whether the server said what becomes of the mail. */
    private boolean isAnswered(Mail mail) {
        try {
            server.take(mail.getRecipient(), mail.getSubject(), mail.getBody(), clock.instant());
        } catch (MessagingException | RuntimeException e) {
            // The server's words may name the recipient, so only their kind is kept.
            LOG.warning("Mail " + mail.id() + " was not taken: " + e.getClass().getSimpleName());
            outbox.failed(mail.id(), e.getClass().getSimpleName());
            return e instanceof SendFailedException;
        }
        outbox.sent(mail.id());
        return true;
    }
}
