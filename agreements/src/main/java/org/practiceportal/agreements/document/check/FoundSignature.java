package org.practiceportal.agreements.document.check;

import java.time.Instant;

/**
 * A signature or time stamp whose mathematics hold.
 *
 * @param at      when it says it was made; {@code null} if it does not say
 * @param trusted whether an authority that the reader trusts says so, rather than the clock of whoever signed
 * @param known   whether its certificate is one of those the reader trusts
 * @param end     how much of the file it covers
 */
public record FoundSignature(Kind kind, Instant at, boolean trusted, boolean known, int end) {

    /** Whether the words for it say when it was made. */
    public boolean isDated() {
        return kind != Kind.EVIDENCE;
    }

    public enum Kind {
        /** The practice's seal on the document, always the first. */
        SEAL,
        /** A later signature. */
        COUNTERSIGNATURE,
        /** Says when the file existed. */
        TIME_STAMP,
        /** No signature: what tells in later years that the certificates were good. */
        EVIDENCE
    }
}
