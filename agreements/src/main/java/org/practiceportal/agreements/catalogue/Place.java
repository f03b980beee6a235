package org.practiceportal.agreements.catalogue;

/** Where in a section a sentence stands. */
public enum Place {

    /** The reason for the rules. */
    WHY,

    /** What the therapist will do. */
    WILL,

    /** What the therapist asks of the client. */
    ASK
}
