package org.practiceportal.agreements.invitation;

import java.time.LocalDate;
import org.practiceportal.agreements.Typed;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Text;

/**
 * What a therapist says along with an invitation.
 *
 * @param words to the client; may be empty
 * @param due   the day by which an answer is hoped for, or {@code null}
 * @param today where the therapist is
 */
record CoverNote(String words, LocalDate due, LocalDate today) {

    /** In characters. */
    private static final int LONGEST = 2000;

    /** @throws Refused if the words are too long, or the day has passed */
    CoverNote {
        words = Typed.words(words, LONGEST);
        Refused.unless(due == null || !due.isBefore(today), Text.of(Typed.BUNDLE, "invite.dayPassed"));
    }
}
