package org.practiceportal.agreements.afterwards;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/** Looks every minute for days on which somebody is to be asked. */
@ApplicationScoped
class ReminderRounds {

    private static final Logger LOG = Logger.getLogger(ReminderRounds.class.getName());
    private static final int ROUND = 100;
    private static final long SECONDS = 60;

    @Inject
    Reminding reminding;

    private ScheduledFuture<?> rounds;

    /** Looked up by name, since the server binds resource fields only for classes of the application itself. */
    void start(@Observes Startup started) throws NamingException {
        ManagedScheduledExecutorService executor = InitialContext
                .doLookup("java:comp/DefaultManagedScheduledExecutorService");
        rounds = executor.scheduleWithFixedDelay(this::round, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    /** Who is to be asked today need not wait for the next round. */
    void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) Rhythm chosen) {
        if (reminding.isDue(chosen)) {
            remind(chosen);
        }
    }

    @PreDestroy
    void stop() {
        if (rounds != null) {
            rounds.cancel(false);
        }
    }

    private void round() {
        try {
            reminding.waiting(ROUND).forEach(this::remind);
        } catch (RuntimeException e) {
            // An exception would end the rounds for good.
            LOG.log(Level.WARNING, "A round of reminders ended early; the next one follows.", e);
        }
    }

    /** One that fails must not stop the others. */
    private void remind(Rhythm rhythm) {
        try {
            reminding.remind(rhythm);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "A reminder failed; it is tried again.", e);
        }
    }
}
