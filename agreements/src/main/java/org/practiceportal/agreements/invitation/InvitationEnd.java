package org.practiceportal.agreements.invitation;

import java.util.Locale;

/** Why an invitation can no longer be answered. */
public enum InvitationEnd {
    /** The therapist has taken it back. */
    WITHDRAWN,
    /** The client has said no, and may think again. */
    DECLINED,
    /** The therapist is not here any more; it goes on if they come back. */
    PAUSED,
    /** The relation between the two rests; it goes on with it. */
    RESTING,
    /** The relation between the two has ended; it goes on if they begin again. */
    PARTED,
    /** Its last day is over. */
    EXPIRED;

    /** End of the keys of its words. */
    public String getKey() {
        return name().toLowerCase(Locale.ROOT);
    }
}
