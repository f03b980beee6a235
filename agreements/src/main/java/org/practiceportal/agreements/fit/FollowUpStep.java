package org.practiceportal.agreements.fit;

/** What a therapist does about it, in the order in which the section promises it. */
public enum FollowUpStep {
    /** Listens, and talks about it. */
    TALK,
    /** Looks at their own part in it with a colleague. */
    SUPERVISION,
    /** Names others. */
    REFERRAL,
    /** Helps with the change to somebody else. */
    HANDOVER,
    /** A last session, if the client wants one. */
    CLOSING,
    /** Nothing is left to do. No section promises it; it ends the list. */
    SETTLED
}
