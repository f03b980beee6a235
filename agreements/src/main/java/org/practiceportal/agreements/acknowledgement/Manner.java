package org.practiceportal.agreements.acknowledgement;

/** How somebody signed. One manner is worth as much as another. */
public enum Manner {
    /** On a screen, by typing the name or drawing it. */
    SCREEN,
    /** By hand on paper, of which the therapist keeps a scan here. */
    PAPER,
    /** On a screen, by somebody under age: they agree as far as they can, and others sign for them. */
    ASSENT
}
