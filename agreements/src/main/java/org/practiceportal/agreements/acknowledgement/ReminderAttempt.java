package org.practiceportal.agreements.acknowledgement;

import java.util.List;
import org.practiceportal.agreements.Rule;
import org.practiceportal.agreements.Typed;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Text;

/**
 * A client is to be told once more that something waits. What no rule refuses is sent.
 *
 * @param open  whether they can still answer it
 * @param muted whether they would rather not be reminded
 * @param today whether they were reminded today already, where the therapist is
 */
public record ReminderAttempt(boolean open, boolean muted, boolean today) {

    private static final List<Rule<ReminderAttempt>> RULES = List.of(
            new Rule<>(ReminderAttempt::open, Text.of(Typed.BUNDLE, "remind.ended")),
            new Rule<>(attempt -> !attempt.muted(), Text.of(Typed.BUNDLE, "remind.muted")),
            new Rule<>(attempt -> !attempt.today(), Text.of(Typed.BUNDLE, "remind.today")));

    /** @throws Refused by the first rule that does not hold */
    void requireAllowed() {
        Rule.requireAll(RULES, this);
    }
}
