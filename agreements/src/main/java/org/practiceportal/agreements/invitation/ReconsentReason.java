package org.practiceportal.agreements.invitation;

import java.util.Locale;

/** Why a client is asked to read and sign again what they have signed. */
public enum ReconsentReason {

    /** A while has passed. */
    TIME,
    /** What was agreed was for a time, and that is over. */
    END,
    /** Somebody else supervises the therapist's work now. */
    SUPERVISION,
    /** They gave assent while others signed for them, and sign for themselves now. */
    OF_AGE;

    /** End of the keys of its words. */
    public String getKey() {
        return name().toLowerCase(Locale.ROOT);
    }
}
