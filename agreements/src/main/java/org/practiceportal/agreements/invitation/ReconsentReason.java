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

    /** Whether it concerns only the client, although others have signed, too. */
    boolean isAlone(Invitation signed) {
        return this == OF_AGE && signed.assents();
    }

    /** Whether it may be a reason to ask for what was signed. */
    public boolean isFor(Invitation signed) {
        return this != OF_AGE || signed.assents();
    }

    /** End of the keys of its words. */
    public String getKey() {
        return name().toLowerCase(Locale.ROOT);
    }
}
