package org.practiceportal.web.retention;

import java.time.LocalDate;
import org.practiceportal.api.Text;
import org.practiceportal.web.shell.Words;

/**
 * How long the content of a relation stays, by the rule of today.
 *
 * @param until the day on which its time is over, were there no hold; {@code null} if there is none
 */
public record Term(Stay stay, LocalDate until) {

    static final Term GOES_ON = new Term(Stay.GOES_ON, null);

    public boolean isOver() {
        return stay == Stay.OVER;
    }

    /**
     * A sentence about it.
     *
     * @param keys beginning of the keys, one for each {@link Stay}; {0} is the name, {1} the day
     */
    Text said(String keys, String name, Words words) {
        return Text.of(Words.BUNDLE, keys + stay.getKey(), name, until == null ? "" : words.day(until));
    }
}
