package org.practiceportal.web.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import org.practiceportal.api.Rounds;

/** Looks several times a day whether the time of something is over. It proposes; a person confirms. */
@ApplicationScoped
class RetentionRounds {

    private static final Duration PAUSE = Duration.ofHours(6);

    @Inject
    ProposingErasure proposingErasure;

    @Inject
    Rounds rounds;

    void start(@Observes Startup started) {
        rounds.every("retention", PAUSE, this::propose);
    }

    void propose() {
        while (proposingErasure.some() && !rounds.isEnding()) {
            // The next hundred, in a transaction of their own.
        }
    }
}
