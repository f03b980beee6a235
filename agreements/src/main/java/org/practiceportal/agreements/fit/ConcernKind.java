package org.practiceportal.agreements.fit;

/** What a client would like to happen. */
public enum ConcernKind {
    /** To talk about it. */
    TALK,
    /** To be given the names of others. */
    REFER,
    /** To stop coming. */
    STOP,
    /** To say that something felt wrong. */
    WRONG
}
