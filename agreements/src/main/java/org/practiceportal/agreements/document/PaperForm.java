package org.practiceportal.agreements.document;

import java.util.List;

import org.practiceportal.agreements.document.paper.About;
import org.practiceportal.agreements.document.paper.Paper;
import org.practiceportal.agreements.document.paper.Span;
import org.practiceportal.agreements.document.paper.Style;
import org.practiceportal.agreements.policy.AgreementText;
import org.practiceportal.agreements.policy.AgreementText.Section;

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
record PaperForm(String id, Practice practice, String therapist, AgreementText text, int version, String digest,
        List<Signer> signers) {

    private static final String BOX = "☐";
    private static final float WRITING = 24;

    PaperForm {
        signers = List.copyOf(signers);
    }

    /** @param signsFor whom they stand for; empty for themselves */
    record Signer(String name, String signsFor) {}

    /** A PDF file, accessible and fit for archives. */
    byte[] print() {
        Words words = new Words(text.language());
        Paper paper = new Paper(new About(text.title(), practice.name(), text.language(), "", null,
                words.get("document") + " " + id, words.get("page"), ""));
        AgreementPages pages = new AgreementPages(paper, words);
        AnswerPages answers = new AnswerPages(paper, words);
        pages.letterhead(practice, text.title());
        paper.paragraph(words.get("byHand"), Style.LEAD);
        pages.facts(List.of(List.of(words.get("therapist"), therapist), List.of(words.get("client"), names()),
                List.of(words.get("version"), String.valueOf(version)), List.of(words.get("digest"), digest),
                List.of(words.get("document"), id)));
        pages.text(text, section -> section(section, paper, words, answers));
        signatures(paper, words);
        return paper.finish();
    }

    private String names() {
        return String.join(", ", signers.stream().map(Signer::name).toList());
    }

    private void section(Section section, Paper paper, Words words, AnswerPages answers) {
        answers.open(section);
        paper.keep(4 * WRITING);
        paper.space(4);
        paper.list("None", () -> List.of("tickRead", "tickTalk").forEach(
                key -> paper.item(BOX, words.get("toTick"), Span.plain(words.get(key)), Style.ITEM)));
        paper.heading(3, words.get("wishes"), Style.PART);
        line(paper);
        line(paper);
    }

    private void signatures(Paper paper, Words words) {
        paper.section(() -> {
            paper.keep(300);
            paper.heading(2, words.get("signatures"), Style.SECTION);
            signature(paper, words, "therapist", new Signer(therapist, ""));
            signers.forEach(signer -> signature(paper, words, signer.signsFor().isEmpty() ? "client" : "guardian",
                    signer));
        });
    }

    private void signature(Paper paper, Words words, String role, Signer signer) {
        paper.keep(5 * WRITING);
        paper.heading(3, words.get(role), Style.PART);
        paper.paragraph(words.get(role + "Meaning", version, signer.signsFor()), Style.BODY);
        line(paper);
        paper.space(-5);
        paper.paragraph(words.get("signHere", signer.name()), Style.SMALL);
        paper.space(8);
    }

    private static void line(Paper paper) {
        paper.keep(WRITING + 8);
        paper.space(WRITING);
        paper.rule();
    }
}
