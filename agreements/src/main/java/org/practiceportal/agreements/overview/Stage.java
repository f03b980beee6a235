package org.practiceportal.agreements.overview;

/** How far a client has come; derived from what there is, never set. */
public enum Stage {
    /** Known, not invited yet. */
    ADDED(""),
    /** Invited, nothing answered yet. */
    INVITED(""),
    /** Some sections are answered. */
    READING("now"),
    /** Signed; others who sign it together have not yet. */
    WAITING("now"),
    /** Signed; the sealed copy is being made. */
    SIGNED("now"),
    /** Signed, and the sealed copy is there. */
    SEALED("done");

    private final String mark;

    Stage(String mark) {
        this.mark = mark;
    }

    public boolean isSealed() {
        return this == SEALED;
    }

    /** The kind of mark that shows it. */
    public String getMark() {
        return mark;
    }
}
