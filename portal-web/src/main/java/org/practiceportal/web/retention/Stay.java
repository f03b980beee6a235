package org.practiceportal.web.retention;

import java.util.Locale;

/** Why the content of a relation stays for now, or that its time is over. */
public enum Stay {

    /** The relation has not ended. */
    GOES_ON,
    /** A legal matter asks for it. */
    HELD,
    /** The practice has set no number of years. */
    NO_RULE,
    /** The client was under age, and nobody has said when they come of age. */
    AGE_UNKNOWN,
    /** Until a day that is to come. */
    UNTIL,
    /** The day has come: somebody may erase it. */
    OVER;

    /** End of the keys of its words. */
    public String getKey() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The mark that shows it on a page. */
    public String getMark() {
        return switch (this) {
            case OVER, AGE_UNKNOWN -> "wait";
            case HELD -> "warn";
            default -> "";
        };
    }
}
