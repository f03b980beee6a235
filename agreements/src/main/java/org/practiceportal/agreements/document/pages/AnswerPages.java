package org.practiceportal.agreements.document.pages;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.practiceportal.agreements.document.paper.FontFace;
import org.practiceportal.agreements.document.paper.Paper;
import org.practiceportal.agreements.document.paper.Span;
import org.practiceportal.agreements.document.paper.Style;
import org.practiceportal.agreements.document.text.AgreementDocument;
import org.practiceportal.agreements.document.text.AgreementDocument.Answer;
import org.practiceportal.agreements.document.text.AgreementDocument.Clarification;
import org.practiceportal.agreements.document.text.AgreementDocument.Party;
import org.practiceportal.agreements.policy.text.AgreementText.ClientChoice;
import org.practiceportal.agreements.policy.text.AgreementText.Option;
import org.practiceportal.agreements.policy.text.AgreementText.Section;

/** Puts under a section what the client decides there: open in a draft, answered in a document. */
public final class AnswerPages {

    /** What a heading takes of a sheet, and most of a sheet. */
    private static final float HEADING = 30;
    private static final float MOST = 400;
    /** Letters. */
    private static final int LINE = 75;
    private static final String CHOSEN = "☑";
    private static final String NOT_CHOSEN = "☐";

    private final Paper paper;
    private final DocumentWords documentWords;

    public AnswerPages(Paper paper, DocumentWords documentWords) {
        this.paper = paper;
        this.documentWords = documentWords;
    }

    public void open(Section section) {
        choices(section.clientChoices(), choice -> Optional.empty());
    }

    public void answered(Section section, AgreementDocument document) {
        document.clarifications().stream().filter(c -> c.section().equals(section.key()))
                .forEach(c -> clarification(c, document.zone()));
        document.parties().stream().filter(party -> !party.assents())
                .forEach(party -> answered(section, party, document));
    }

    private void clarification(Clarification said, ZoneId zone) {
        paper.heading(3, documentWords.get("clarification"), Style.DUTY);
        paper.quotation(() -> {
            if (!said.question().isBlank()) {
                said.question().lines().forEach(line -> paper.paragraph(line, Style.QUOTE.in(Style.QUIET)));
            }
            said.answer().lines().forEach(line -> paper.paragraph(line, Style.QUOTE));
        });
        paper.postscript(documentWords.get("clarifiedAt", documentWords.instant(said.agreedAt(), zone)));
    }

    private void answered(Section section, Party party, AgreementDocument document) {
        var answer = party.answerTo(section);
        if (document.parties().stream().filter(each -> !each.assents()).count() > 1) {
            paper.keep(HEADING + together(section.clientChoices()));
            paper.heading(3, party.name(), Style.DUTY.in(Style.ACCENT));
        }
        if (party.onPaper()) {
            choices(section.clientChoices(), choice -> Optional.empty());
            paper.postscript(documentWords.get("onPaper"));
            return;
        }
        choices(section.clientChoices(), choice -> {
            var key = answer.map(a -> a.chosen().get(choice));
            return Optional.of(key.orElse(""));
        });
        answer.map(Answer::words).filter(w -> !w.isBlank()).ifPresent(this::wishes);
        paper.postscript(
                answer.map(a -> "✓ " + documentWords.get("read", documentWords.instant(a.readAt(), document.zone())))
                        .orElseGet(() -> documentWords.get("notRead")));
    }

    private void choices(List<ClientChoice> choices, Chosen chosen) {
        if (choices.isEmpty()) {
            return;
        }
        paper.keep(together(choices));
        paper.heading(3, documentWords.get("choice"), Style.DUTY);
        for (var choice : choices) {
            paper.keep(height(choice));
            var key = chosen.in(choice.key());
            paper.paragraph(choice.question(), Style.BODY);
            paper.list("None", () -> choice.options().forEach(option -> option(option, key.orElse(""))));
            if (key.filter(String::isEmpty).isPresent()) {
                paper.paragraph(documentWords.get("leftOpen"), Style.SMALL);
            }
            paper.space(3);
        }
    }

    /** What the heading of choices takes of a sheet with the first of them. */
    private static float together(List<ClientChoice> choices) {
        return choices.isEmpty() ? 0 : HEADING + height(choices.getFirst());
    }

    /** What a question takes with its options: nobody should have to turn the sheet to see what else there was. */
    private static float height(ClientChoice choice) {
        var height = Style.BODY.after() + Style.BODY.leading() * lines(choice.question());
        for (var option : choice.options()) {
            height += Style.ITEM.after() + Style.ITEM.leading() * lines(option.text());
        }
        return Math.min(height, MOST);
    }

    /** About so many. */
    private static int lines(String text) {
        return 1 + text.length() / LINE;
    }

    private void option(Option option, String key) {
        var chosen = option.key().equals(key);
        paper.item(chosen ? CHOSEN : NOT_CHOSEN, documentWords.get(chosen ? "chosen" : "notChosen"),
                Span.plain(option.text()),
                chosen ? Style.ITEM.in(FontFace.BOLD) : Style.ITEM);
    }

    private void wishes(String text) {
        paper.heading(3, documentWords.get("wishes"), Style.DUTY);
        paper.quotation(() -> text.lines().filter(line -> !line.isBlank())
                .forEach(line -> paper.paragraph(line, Style.QUOTE)));
    }

    /** The key of the option chosen, empty for a choice left open; nothing where nobody was asked yet. */
    private interface Chosen {

        Optional<String> in(String choice);
    }
}
