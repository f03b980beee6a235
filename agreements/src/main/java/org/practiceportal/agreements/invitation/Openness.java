package org.practiceportal.agreements.invitation;

import java.time.Instant;
import java.util.Optional;
import org.practiceportal.agreements.Typed;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Text;

/**
 * Whether an invitation can still be answered.
 *
 * @param decision what one of the two decided last; {@code null} for nothing
 * @param lastDay  {@code null} without one
 * @param pause    why nothing goes on between the two, whatever they decided; {@code null} while it does
 * @param now      when that was looked at
 */
public record Openness(InvitationDecision decision, LastDay lastDay, InvitationEnd pause, Instant now) {

    /** Why it can no longer be answered. */
    public Optional<InvitationEnd> end() {
        return decided().flatMap(InvitationDecision::end).or(() -> Optional.ofNullable(pause))
                .or(() -> isOver() ? Optional.of(InvitationEnd.EXPIRED) : Optional.empty());
    }

    /** @throws Refused if it can no longer be answered */
    public void requireOpen() {
        end().ifPresent(end -> {
            throw new Refused(Text.of(Typed.BUNDLE, "answer." + end.getKey()));
        });
    }

    /** Whether nothing goes on between the two, whatever was decided before. */
    public boolean isPaused() {
        return pause != null;
    }

    public boolean is(InvitationEnd end) {
        return end().filter(end::equals).isPresent();
    }

    public Optional<InvitationDecision> decided() {
        return Optional.ofNullable(decision);
    }

    /** Whether something else was decided before. */
    public boolean isDecidedAnew() {
        return decision != null && decision.number() > 1;
    }

    /** Whether its last day is over, whatever was decided before. */
    public boolean isOver() {
        return lastDay != null && lastDay.isOver(now);
    }
}
