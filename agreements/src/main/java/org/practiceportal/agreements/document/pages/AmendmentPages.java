package org.practiceportal.agreements.document.pages;

import java.util.ArrayList;
import java.util.List;
import org.practiceportal.agreements.document.paper.DocumentInfo;
import org.practiceportal.agreements.document.paper.Paper;
import org.practiceportal.agreements.document.paper.Span;
import org.practiceportal.agreements.document.paper.Style;
import org.practiceportal.agreements.document.text.AmendmentDocument;

/** Puts an amendment on paper: what it adds to, the list that holds from now on, and both signatures. */
public final class AmendmentPages {

    private final AmendmentDocument document;
    private final DocumentWords documentWords;
    private final Paper paper;
    private final AgreementPages pages;

    private AmendmentPages(AmendmentDocument document) {
        this.document = document;
        documentWords = new DocumentWords(document.language(), document.zone());
        paper = new Paper(
                new DocumentInfo(documentWords.get("amendment"), document.letterhead().name(), document.language(),
                        document.id(), document.signedAt(), documentWords.get("document") + " " + document.id(),
                        documentWords.get("page"),
                        "", document.letterhead().paper()));
        pages = new AgreementPages(paper, documentWords);
    }

    public static Paper paper(AmendmentDocument document) {
        var made = new AmendmentPages(document);
        made.print();
        return made.paper;
    }

    private void print() {
        pages.letterhead(document.letterhead(), documentWords.get("amendment"));
        var facts = new ArrayList<List<String>>(pages.therapist(document.letterhead(), document.therapist().name()));
        facts.add(List.of(documentWords.get("client"), document.client().name()));
        facts.add(List.of(documentWords.get("amendmentNumber"), String.valueOf(document.number())));
        facts.add(List.of(documentWords.get("signed"), documentWords.day(document.signedAt(), document.zone())));
        pages.facts(facts);
        amends();
        pages.places(document.places());
        gone();
        paper.section(() -> {
            paper.keep(
                    ClosingPages.together(List.of(document.therapist().signature(), document.client().signature()), 0));
            paper.heading(2, documentWords.get("signatures"), Style.SECTION);
            signature("therapist", document.therapist());
            paper.space(14);
            signature("client", document.client());
        });
        var ending = new ClosingPages(paper, documentWords, document.zone());
        ending.events(document.events());
        ending.verification(document.verifyAt(), document.id(), document.digest());
    }

    private void amends() {
        var amended = document.amends();
        paper.section(() -> {
            paper.heading(2, documentWords.get("amends"), Style.PART);
            paper.paragraph(documentWords.get("amendsWhat", amended.title(), amended.version(),
                    documentWords.instant(amended.signedAt(), document.zone())), Style.BODY);
            if (document.places().isEmpty()) {
                paper.paragraph(documentWords.get("placesNone"), Style.BODY);
            }
            pages.facts(List.of(List.of(documentWords.get("amendsId"), amended.id()),
                    List.of(documentWords.get("digestBefore"), amended.sha256())));
        });
    }

    private void gone() {
        if (document.gone().isEmpty()) {
            return;
        }
        paper.section(() -> {
            paper.heading(2, documentWords.get("placesGone"), Style.PART);
            paper.list("Disc", () -> document.gone().forEach(n -> paper.item("•", Span.plain(n), Style.ITEM)));
        });
    }

    private void signature(String role, AmendmentDocument.Party party) {
        new ClosingPages(paper, documentWords, document.zone()).signature(documentWords.get(role),
                documentWords.get("amendmentMeaning"),
                party.signature(), 0);
    }
}
