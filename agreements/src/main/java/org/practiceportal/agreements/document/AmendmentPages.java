package org.practiceportal.agreements.document;

import java.util.List;

import org.practiceportal.agreements.document.paper.About;
import org.practiceportal.agreements.document.paper.Paper;
import org.practiceportal.agreements.document.paper.Span;
import org.practiceportal.agreements.document.paper.Style;

/** Puts an amendment on paper: what it adds to, the list that holds from now on, and both signatures. */
final class AmendmentPages {

    private final AmendmentDocument document;
    private final Words words;
    private final Paper paper;
    private final AgreementPages pages;

    private AmendmentPages(AmendmentDocument document) {
        this.document = document;
        words = new Words(document.language());
        paper = new Paper(new About(words.get("amendment"), document.practice().name(), document.language(),
                document.id(), document.signedAt(), words.get("document") + " " + document.id(), words.get("page"),
                ""));
        pages = new AgreementPages(paper, words);
    }

    static Paper paper(AmendmentDocument document) {
        var made = new AmendmentPages(document);
        made.print();
        return made.paper;
    }

    private void print() {
        pages.letterhead(document.practice(), words.get("amendment"));
        pages.facts(List.of(List.of(words.get("therapist"), document.therapist().name()),
                List.of(words.get("client"), document.client().name()),
                List.of(words.get("amendmentNumber"), String.valueOf(document.number())),
                List.of(words.get("signed"), words.day(document.signedAt(), document.zone()))));
        amends();
        pages.places(document.places());
        gone();
        paper.section(() -> {
            paper.keep(Ending.together(List.of(document.therapist().signature(), document.client().signature())));
            paper.heading(2, words.get("signatures"), Style.SECTION);
            signature("therapist", document.therapist());
            paper.space(14);
            signature("client", document.client());
        });
        var ending = new Ending(paper, words, document.zone());
        ending.events(document.events());
        ending.verification(document.verifyAt(), document.id(), document.digest());
    }

    private void amends() {
        var amended = document.amends();
        paper.section(() -> {
            paper.heading(2, words.get("amends"), Style.PART);
            paper.paragraph(words.get("amendsWhat", amended.title(), amended.version(),
                    words.instant(amended.signedAt(), document.zone())), Style.BODY);
            if (document.places().isEmpty()) {
                paper.paragraph(words.get("placesNone"), Style.BODY);
            }
            pages.facts(List.of(List.of(words.get("amendsId"), amended.id()),
                    List.of(words.get("digestBefore"), amended.sha256())));
        });
    }

    private void gone() {
        if (document.gone().isEmpty()) {
            return;
        }
        paper.section(() -> {
            paper.heading(2, words.get("placesGone"), Style.PART);
            paper.list("Disc", () -> document.gone().forEach(n -> paper.item("•", Span.plain(n), Style.ITEM)));
        });
    }

    private void signature(String role, AmendmentDocument.Party party) {
        new Ending(paper, words, document.zone()).signature(words.get(role), words.get("amendmentMeaning"),
                party.signature());
    }
}
