package org.practiceportal.agreements.overview;

/** How far a client has come; derived from what there is, never set. */
public enum Stage {
    /** Known, not invited yet. */
    ADDED(""),
    /** Invited, nothing answered yet. */
    INVITED(""),
    /** Some sections are answered. */
    READING("now"),
    /** The client has said no, and may think again. */
    DECLINED("talk"),
    /** The therapist has taken the invitation back. */
    WITHDRAWN(""),
    /** Its last day is over. */
    EXPIRED(""),
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
