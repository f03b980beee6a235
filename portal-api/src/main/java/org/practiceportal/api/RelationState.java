package org.practiceportal.api;

import java.util.Locale;
import java.util.Set;

/** How it is between a client and a therapist. */
public enum RelationState {

    GOES_ON,
    /** Neither of them ended it, and nothing is asked meanwhile. */
    RESTS,
    /** What was agreed stays to be read; it may begin again. */
    ENDED,
    /** The client never came in, and nothing of them is kept. */
    TAKEN_OFF;

    /** What it may become next. */
    public Set<RelationState> next() {
        return switch (this) {
            case GOES_ON -> Set.of(RESTS, ENDED);
            case RESTS -> Set.of(GOES_ON, ENDED);
            case ENDED -> Set.of(GOES_ON);
            case TAKEN_OFF -> Set.of();
        };
    }

    /** End of the keys of its words. */
    public String getKey() {
        return name().toLowerCase(Locale.ROOT);
    }
}
