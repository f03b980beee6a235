package org.practiceportal.agreements.document.text;

import java.util.List;
import org.practiceportal.agreements.policy.text.AgreementText;

/**
 * An agreement to be printed and signed by hand: the same words as on the screen, boxes to tick, and lines to write on.
 * Immutable.
 *
 * @param id        names the invitation, so that the paper is found again
 * @param therapist the name printed
 * @param version   of the text, from 1
 * @param digest    SHA-256 of the text, in lower-case hexadecimal
 * @param signers   who signs with the therapist, at least one
 */
public record PaperForm(String id, Letterhead letterhead, String therapist, AgreementText text, int version,
        String digest,
        List<Signer> signers) {

    public PaperForm {
        signers = List.copyOf(signers);
    }

    /** Whoever signs for themselves or for another, one after the other. */
    public String names() {
        return String.join(", ", signers.stream().map(Signer::name).toList());
    }

    /** @param signsFor whom they stand for; empty for themselves */
    public record Signer(String name, String signsFor) {}
}
