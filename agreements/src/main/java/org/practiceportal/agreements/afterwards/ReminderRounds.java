package org.practiceportal.agreements.afterwards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.practiceportal.api.Rounds;

/** Looks every minute for days on which somebody is to be asked. */
@ApplicationScoped
class ReminderRounds {

    private static final Logger LOG = Logger.getLogger(ReminderRounds.class.getName());
    private static final int ROUND = 100;
    private static final Duration PAUSE = Duration.ofMinutes(1);

    @Inject
    Rounds rounds;

    @Inject
    Reminding reminding;

    void start(@Observes Startup started) {
        rounds.every("reminders", PAUSE, () -> reminding.waiting(ROUND).stream()
                .takeWhile(rhythm -> !rounds.isEnding()).forEach(this::remind));
    }

    /** Who is to be asked today need not wait for the next round. */
    void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) Rhythm chosen) {
        if (reminding.isDue(chosen)) {
            remind(chosen);
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
