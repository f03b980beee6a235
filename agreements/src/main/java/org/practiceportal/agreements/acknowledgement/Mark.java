package org.practiceportal.agreements.acknowledgement;

/** How a client leaves a section. One mark is as good as the other; only signing asks for all to be read. */
public enum Mark {
    /** I've read this. */
    READ,
    /** I'd like to talk about this first. */
    TALK
}
