package org.practiceportal.agreements.document.check;

/** What was found out about a file. It names nobody. Each has a sentence of its own in every language. */
public enum Finding {

    /** Byte for byte the newest of what the practice keeps. */
    GENUINE(State.GENUINE),
    /** Byte for byte an earlier revision of what the practice keeps: true, and there is a newer copy. */
    EARLIER(State.EARLIER),
    /** Begins with the very bytes that were asked for, and was honestly signed or stamped since. */
    NEWER(State.GENUINE),
    /** Byte for byte what the practice sealed and has erased since: only its digest is kept. */
    ERASED(State.GENUINE),
    /** Sealed by this practice and whole, yet there was nothing to compare it with. */
    SEALED(State.SEALED),
    /** Sealed by this practice and whole, yet another file than the one that was asked for. */
    ANOTHER_DOCUMENT(State.SEALED),

    /** Sealed by this practice, and since then nobody changed it: it was written wrongly before, so that programs may not read it well. */
    DAMAGED(State.DAMAGED),

    /** What was sealed is whole, and something was laid over it or added afterwards that may hide or replace it. */
    COVERED(State.ALTERED),
    /** What was sealed is whole, and bytes that mean nothing stick to its end. */
    APPENDED(State.ALTERED),
    /** What was sealed is whole, and somebody unknown signed it since. */
    SIGNED_BY_STRANGER(State.ALTERED),
    /** The end is missing. */
    TRUNCATED(State.ALTERED),
    /** Something within what was sealed differs. */
    CHANGED(State.ALTERED),
    /** There is a seal, but it was made to cover less than, or something else than, the document. */
    SEAL_MOVED(State.ALTERED),
    /** One of our documents, without its seal. */
    SEAL_REMOVED(State.ALTERED),
    /** Called like one of our documents, but sealed by somebody else. */
    FORGED(State.ALTERED),

    /** Sealed by somebody else. */
    OTHER_SEAL(State.NOT_OURS),
    /** A PDF file that has no seal. */
    UNKNOWN(State.NOT_OURS),

    /** Not a PDF file. */
    NOT_A_PDF(State.NO_DOCUMENT),
    EMPTY(State.NO_DOCUMENT),
    /** Larger than any document of ours. */
    TOO_LARGE(State.NO_DOCUMENT);

    /** The few ways in which a person goes on from here. */
    public enum State {
        GENUINE,
        EARLIER,
        SEALED,
        DAMAGED,
        ALTERED,
        NOT_OURS,
        NO_DOCUMENT
    }

    private final State state;

    Finding(State state) {
        this.state = state;
    }

    public State state() {
        return state;
    }

    /** Whether the file pretends to be a document that it is not, or is no longer. */
    public boolean isAltered() {
        return state == State.ALTERED;
    }
}
