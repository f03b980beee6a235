package org.practiceportal.agreements.overview;

/** How far a client has come; derived from what there is, never set. */
public enum Stage {
    /** Known, not invited yet. */
    ADDED,
    /** Invited, nothing answered yet. */
    INVITED,
    /** Some sections are answered. */
    READING,
    /** Signed; the sealed copy is being made. */
    SIGNED,
    /** Signed, and the sealed copy is there. */
    SEALED
}
