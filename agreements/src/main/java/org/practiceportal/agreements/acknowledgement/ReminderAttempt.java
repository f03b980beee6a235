package org.practiceportal.agreements.acknowledgement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.practiceportal.agreements.Typed;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Text;

/**
 * A client is to be told once more that something waits. What nothing stands against is sent.
 *
 * @param sending whether mails go out at all
 * @param open    whether they can still answer it
 * @param muted   whether they would rather not be reminded
 * @param today   whether they were reminded today already, where the therapist is
 */
public record ReminderAttempt(boolean sending, boolean open, boolean muted, boolean today) {

    /** What may stand against it, the first of all first. */
    public enum Obstacle {
        ENDED(attempt -> !attempt.open()),
        MUTED(ReminderAttempt::muted),
        TODAY(ReminderAttempt::today),
        UNSENT(attempt -> !attempt.sending());

        private final Predicate<ReminderAttempt> stands;

        Obstacle(Predicate<ReminderAttempt> stands) {
            this.stands = stands;
        }

        /** End of the keys of its words. */
        public String getKey() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Optional<Obstacle> obstacle() {
        return List.of(Obstacle.values()).stream().filter(obstacle -> obstacle.stands.test(this)).findFirst();
    }

    /** @throws Refused if something stands against it */
    void requireAllowed() {
        obstacle().ifPresent(obstacle -> {
            throw new Refused(Text.of(Typed.BUNDLE, "remind." + obstacle.getKey()));
        });
    }
}
