package org.practiceportal.agreements.document.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.practiceportal.agreements.document.paper.Paper;
import org.practiceportal.agreements.document.paper.Style;
import org.practiceportal.agreements.document.text.AgreementDocument;
import org.practiceportal.agreements.document.text.AgreementDocument.Party;
import org.practiceportal.agreements.policy.text.AgreementText.ClientChoice;
import org.practiceportal.agreements.policy.text.AgreementText.Option;
import org.practiceportal.agreements.policy.text.AgreementText.Section;

/** Puts on sheets of their own, before a long text: what stands where, and what was chosen. */
public final class GlancePages {

    /** From so many sections on somebody looks for one of them. */
    private static final int LONG = 10;

    /** While sheets are being counted: just as wide as the number that comes. */
    public static final int NOT_KNOWN_YET = 88;

    private final Paper paper;
    private final DocumentWords documentWords;
    private final AgreementDocument document;

    public GlancePages(Paper paper, DocumentWords documentWords, AgreementDocument document) {
        this.paper = paper;
        this.documentWords = documentWords;
        this.document = document;
    }

    /** Whether a document has these sheets. */
    public static boolean isLong(AgreementDocument document) {
        return document.text().sections().size() >= LONG;
    }

    /** @param sheets on which of them a heading stands */
    public void contents(ToIntFunction<String> sheets) {
        paper.newSheet();
        var rows = new ArrayList<List<String>>();
        var sections = document.text().sections();
        for (int i = 0; i < sections.size(); i++) {
            rows.add(row(documentWords.get("section", i + 1, sections.get(i).title()), sheets));
        }
        if (!document.places().isEmpty()) {
            rows.add(row(documentWords.get("places"), sheets));
        }
        for (var ending : List.of("consent", "signatures", "events", "verify")) {
            if (!ending.equals("consent")
                    || document.parties().stream().anyMatch(party -> party.consent().isPresent())) {
                rows.add(row(documentWords.get(ending), sheets));
            }
        }
        table(documentWords.get("contents"),
                List.of(documentWords.get("contents.what"), documentWords.get("contents.sheet")),
                rows, 0.86f, 0.14f);
    }

    private static List<String> row(String heading, ToIntFunction<String> sheets) {
        return List.of(heading, String.valueOf(sheets.applyAsInt(heading)));
    }

    /** What each of those who answered here chose, and where words of their own stand. */
    public void chosen() {
        var rows = new ArrayList<List<String>>();
        for (var party : document.parties()) {
            document.text().sections().forEach(section -> rows.addAll(chosen(party, section)));
        }
        if (!rows.isEmpty()) {
            paper.newSheet();
            table(documentWords.get("glance"),
                    List.of(documentWords.get("glance.asked"), documentWords.get("glance.chosen")),
                    rows, 0.5f, 0.5f);
        }
        paper.newSheet();
    }

    private List<List<String>> chosen(Party party, Section section) {
        var rows = new ArrayList<List<String>>();
        var answer = party.answerTo(section);
        var who = document.parties().size() == 1 ? "" : party.name() + ": ";
        answer.ifPresent(given -> section.clientChoices().forEach(choice -> rows.add(List.of(choice.question(),
                who + option(choice, given.chosen().get(choice.key()))))));
        answer.filter(given -> !given.words().isBlank()).ifPresent(given -> rows.add(List.of(section.title(),
                who + documentWords.get("glance.words", document.text().sections().indexOf(section) + 1))));
        return rows;
    }

    private String option(ClientChoice choice, String key) {
        return choice.options().stream().filter(option -> option.key().equals(key)).map(Option::text).findFirst()
                .orElse(documentWords.get("leftOpen"));
    }

    private void table(String title, List<String> heads, List<List<String>> rows, float... shares) {
        paper.section(() -> {
            var table = paper.table(shares);
            paper.heading(2, title, Style.SECTION, table.beginning(heads, rows));
            table.rows(heads, rows);
        });
    }
}
