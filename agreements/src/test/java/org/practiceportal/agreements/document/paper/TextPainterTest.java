package org.practiceportal.agreements.document.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PRTokeniser;
import org.openpdf.text.pdf.PdfContentParser;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.practiceportal.api.PaperSize;

/** Colour and font are told once and hold; here each sheet is gone through as a reader does, to see that they do. */
class TextPainterTest {

    @Test
    void noWordIsShownBeforeItsColourAndFontAreTold() throws Exception {
        var paper = new Paper(
                new DocumentInfo("Words", "Lindenhof", "en", "", null, "Document 1", "Page {0} of {1}", "",
                        PaperSize.A4));
        paper.heading(1, "Title", Style.TITLE);
        for (int i = 0; i < 30; i++) {
            paper.heading(2, "A heading", Style.SECTION);
            paper.paragraph(List.of(new Span("Some words, ", FontFace.REGULAR, null),
                    new Span("a link", FontFace.BOLD, "https://example.org"),
                    new Span(" and more.", FontFace.ITALIC, null)),
                    Style.BODY);
            new Figures(paper).drawn("A stroke", List.of(List.of(new Point2D.Double(0, 0), new Point2D.Double(9, 4))));
            paper.paragraph("Words below a figure.", Style.BODY);
            paper.table(0.3f, 0.7f).facts(List.of(List.of("Name", "Value")));
            paper.rule();
            paper.paragraph("Words below a rule.", Style.SMALL);
        }
        // Like the foot of the sheet before.
        paper.paragraph("Small words. ".repeat(3000), Style.SMALL);
        try (var reader = new PdfReader(paper.finish())) {
            assertTrue(reader.getNumberOfPages() > 5);
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                follow(reader.getPageContent(page));
            }
        }
    }

    /** What was told since the sheet began, or before what was restored. */
    private static void follow(byte[] content) throws IOException {
        var told = new ArrayDeque<Set<String>>(List.of(Set.of()));
        var parser = new PdfContentParser(new PRTokeniser(content));
        for (List<PdfObject> said = new ArrayList<>(); !parser.parse(said).isEmpty();) {
            var operator = said.getLast().toString();
            switch (operator) {
                case "q" -> told.push(told.peek());
                case "Q" -> told.pop();
                case "rg", "Tf" -> told.push(with(told.pop(), operator));
                case "Tj" -> assertEquals(Set.of("rg", "Tf"), told.peek(), () -> "before " + said);
                default -> {
                }
            }
        }
    }

    private static Set<String> with(Set<String> some, String more) {
        var all = new HashSet<String>(some);
        all.add(more);
        return all;
    }
}
