package org.practiceportal.agreements.document.pages;

import java.util.ArrayList;
import java.util.List;
import org.practiceportal.agreements.document.paper.DocumentInfo;
import org.practiceportal.agreements.document.paper.Paper;
import org.practiceportal.agreements.document.paper.Span;
import org.practiceportal.agreements.document.paper.Style;
import org.practiceportal.agreements.document.text.PaperForm;
import org.practiceportal.agreements.policy.text.AgreementText.Section;

/** Puts an agreement on paper that is to be signed by hand. */
public final class FormPages {

    private static final String BOX = "☐";
    private static final float WRITING = 24;

    private final PaperForm form;
    private final DocumentWords documentWords;
    private final Paper paper;
    private final AnswerPages answers;

    private FormPages(PaperForm form) {
        this.form = form;
        documentWords = new DocumentWords(form.text().language());
        paper = new Paper(
                new DocumentInfo(form.text().title(), form.letterhead().name(), form.text().language(), "", null,
                        documentWords.get("document") + " " + form.id(), documentWords.get("page"), "",
                        form.letterhead().paper()));
        answers = new AnswerPages(paper, documentWords);
    }

    public static Paper paper(PaperForm form) {
        var made = new FormPages(form);
        made.print();
        return made.paper;
    }

    private void print() {
        var pages = new AgreementPages(paper, documentWords);
        pages.letterhead(form.letterhead(), form.text().title());
        paper.paragraph(documentWords.get("byHand"), Style.LEAD);
        var facts = new ArrayList<List<String>>(pages.therapist(form.letterhead(), form.therapist()));
        facts.add(List.of(documentWords.get("client"), form.names()));
        facts.add(List.of(documentWords.get("version"), String.valueOf(form.version())));
        facts.add(List.of(documentWords.get("digest"), form.digest()));
        facts.add(List.of(documentWords.get("document"), form.id()));
        pages.facts(facts);
        pages.text(form.text(), this::section);
        signatures();
    }

    private void section(Section section) {
        answers.open(section);
        paper.keep(4 * WRITING);
        paper.space(4);
        paper.list("None", () -> List.of("tickRead", "tickTalk").forEach(
                key -> paper.item(BOX, documentWords.get("toTick"), Span.plain(documentWords.get(key)), Style.ITEM)));
        paper.heading(3, documentWords.get("wishes"), Style.PART);
        line();
        line();
    }

    private void signatures() {
        paper.section(() -> {
            paper.keep(300);
            paper.heading(2, documentWords.get("signatures"), Style.SECTION);
            signature("therapist", new PaperForm.Signer(form.therapist(), ""));
            form.signers().forEach(signer -> signature(signer.signsFor().isEmpty() ? "client" : "guardian", signer));
        });
    }

    private void signature(String role, PaperForm.Signer signer) {
        paper.keep(5 * WRITING);
        paper.heading(3, documentWords.get(role), Style.PART);
        paper.paragraph(documentWords.get(role + "Meaning", form.version(), signer.signsFor()), Style.BODY);
        line();
        paper.space(-5);
        paper.paragraph(documentWords.get("signHere", signer.name()), Style.SMALL);
        paper.space(8);
    }

    private void line() {
        paper.keep(WRITING + 8);
        paper.space(WRITING);
        paper.rule();
    }
}
