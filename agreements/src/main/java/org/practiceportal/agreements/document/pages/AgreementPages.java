package org.practiceportal.agreements.document.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.practiceportal.agreements.document.paper.Figures;
import org.practiceportal.agreements.document.paper.Paper;
import org.practiceportal.agreements.document.paper.Span;
import org.practiceportal.agreements.document.paper.Style;
import org.practiceportal.agreements.document.text.AgreementDocument;
import org.practiceportal.agreements.document.text.AgreementDocument.SharedPlace;
import org.practiceportal.agreements.document.text.Letterhead;
import org.practiceportal.agreements.policy.text.AgreementText;
import org.practiceportal.agreements.policy.text.AgreementText.Section;
import org.practiceportal.agreements.policy.text.RichText;

/** Puts the agreement itself on paper: letterhead, people, sections. The same for a draft, which nobody answered yet. */
public final class AgreementPages {

    private final Paper paper;
    private final DocumentWords documentWords;

    public AgreementPages(Paper paper, DocumentWords documentWords) {
        this.paper = paper;
        this.documentWords = documentWords;
    }

    public void letterhead(Letterhead practice, String title) {
        if (practice.logo() != null) {
            new Figures(paper).logo(practice.name(), practice.logo());
        }
        paper.paragraph(practice.name(), Style.PART.in(Style.ACCENT));
        if (!practice.whereabouts().isEmpty()) {
            paper.paragraph(practice.whereabouts(), Style.SMALL);
        }
        paper.space(practice.whereabouts().isEmpty() ? 34 : 28);
        paper.heading(1, title, Style.TITLE);
    }

    public void facts(List<List<String>> facts) {
        paper.space(4);
        paper.rule();
        paper.space(-8);
        paper.table(0.21f, ClosingPages.TO_THE_EDGE).facts(facts);
        paper.space(16);
    }

    /** The therapist, and what their licence is. */
    public List<List<String>> therapist(Letterhead letterhead, String name) {
        var facts = new ArrayList<List<String>>();
        facts.add(List.of(documentWords.get("therapist"), name));
        if (!letterhead.credential().isEmpty()) {
            facts.add(List.of(documentWords.get("credential"), letterhead.credential()));
        }
        if (!letterhead.board().isEmpty()) {
            facts.add(List.of(documentWords.get("board"), letterhead.board()));
        }
        return facts;
    }

    /** Says which agreement this one takes the place of, and what reads differently. */
    public void predecessor(AgreementDocument document) {
        document.follows().ifPresent(before -> paper.section(() -> {
            paper.heading(2, documentWords.get("changed"), Style.PART);
            var changed = document.text().sections().stream()
                    .filter(section -> before.changed().contains(section.key())).map(Section::title).toList();
            paper.paragraph(documentWords.get(changed.isEmpty() ? "followsSame" : "follows", before.version(),
                    documentWords.instant(before.signedAt(), document.zone())), Style.BODY);
            if (!changed.isEmpty()) {
                paper.list("Disc", () -> changed.forEach(t -> paper.item("•", Span.plain(t), Style.ITEM)));
            }
            facts(List.of(List.of(documentWords.get("before"), before.id()),
                    List.of(documentWords.get("digestBefore"), before.sha256())));
        }));
    }

    public void places(List<SharedPlace> places) {
        if (places.isEmpty()) {
            return;
        }
        paper.section(() -> {
            var table = paper.table(0.26f, 0.37f, 0.37f);
            var heads = List.of(documentWords.get("place"), documentWords.get("will"), documentWords.get("clientWill"));
            var rows = places.stream().map(p -> List.of(p.name(), p.therapistDoes(), p.clientDoes())).toList();
            paper.heading(2, documentWords.get("places"), Style.SECTION, table.beginning(heads, rows));
            table.rows(heads, rows);
        });
    }

    /** @param answers puts the client's part under a section */
    public void text(AgreementText text, Consumer<Section> answers) {
        text.opening().forEach(p -> paper.paragraph(p, Style.BODY));
        var number = 0;
        for (var section : text.sections()) {
            var heading = documentWords.get("section", ++number, section.title());
            paper.section(() -> section(heading, section, answers));
        }
        if (!text.closing().isEmpty()) {
            paper.space(18);
        }
        text.closing().forEach(p -> paper.paragraph(p, Style.BODY));
    }

    private void section(String heading, Section section, Consumer<Section> answers) {
        paper.heading(2, heading, Style.SECTION);
        if (!section.summary().isBlank()) {
            paper.paragraph(section.summary(), Style.LEAD);
        }
        reasons(section.why());
        duties("will", section.will());
        duties("ask", section.ask());
        ownWords(section.ownWords());
        answers.accept(section);
    }

    private void reasons(List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        paper.heading(3, documentWords.get("why"), Style.PART);
        lines.forEach(line -> paper.paragraph(line, Style.REASON));
    }

    /** What somebody does is what people look up later, so it stands out from its reasons. */
    private void duties(String name, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        paper.heading(3, documentWords.get(name), Style.DUTY);
        paper.list("Disc", () -> lines.forEach(line -> paper.item("•", Span.plain(line), Style.ITEM)));
    }

    private void ownWords(RichText text) {
        var blocks = text.blocks();
        if (blocks.isEmpty()) {
            return;
        }
        paper.heading(3, documentWords.get("ownWords"), Style.DUTY);
        RichTextLayout.put(blocks, paper);
    }
}
