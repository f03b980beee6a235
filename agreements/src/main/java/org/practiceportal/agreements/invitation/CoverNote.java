package org.practiceportal.agreements.invitation;

import java.time.LocalDate;
import org.practiceportal.agreements.Typed;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Text;

/**
 * What a therapist says along with an invitation.
 *
 * @param words to the client; may be empty
 * @param due     the day by which an answer is hoped for, or {@code null}
 * @param lastDay the last day on which it can be answered, or {@code null}
 * @param today where the therapist is
 */
record CoverNote(String words, LocalDate due, LocalDate lastDay, LocalDate today) {

    /** Nothing is said. */
    static final CoverNote NONE = new CoverNote("", null, null, LocalDate.MIN);

    /** In characters. */
    private static final int LONGEST = 2000;

    /** @throws Refused if the words are too long, a day has passed, or an answer is hoped for after the last day */
    CoverNote {
        words = Typed.words(words, LONGEST);
        Refused.unless(due == null || !due.isBefore(today), Text.of(Typed.BUNDLE, "invite.dayPassed"));
        Refused.unless(lastDay == null || !lastDay.isBefore(today), Text.of(Typed.BUNDLE, "invite.dayPassed"));
        Refused.unless(lastDay == null || due == null || !due.isAfter(lastDay),
                Text.of(Typed.BUNDLE, "invite.dueAfterLastDay"));
    }
}
