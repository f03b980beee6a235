package org.practiceportal.agreements.document.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.practiceportal.agreements.document.Tool;
import org.practiceportal.api.PaperSize;

class TableTest {

    private static final List<String> HEADS = List.of("Place", "What I will do", "What you will do");
    /** Six lines in its column. */
    private static final String LONG = "I sit at the front and greet nobody first, and you may do as you like. "
            .repeat(4).strip();

    @Test
    void rowsStayWholeAndTheirHeadsAreRepeated() throws Exception {
        var rows = IntStream.range(0, 40)
                .mapToObj(i -> List.of("Place " + i + " begins", LONG, "ends " + i))
                .toList();
        var pages = pages(0, rows);
        assertTrue(pages.length > 4);
        for (var page : pages) {
            assertEquals(1, page.split("What you will do", -1).length - 1, page);
            assertEquals(page.split("begins", -1).length, page.split("do as you like\\.\n\\s*\n", -1).length, page);
        }
    }

    /** However far down the heading comes. */
    @Test
    void neitherHeadingNorHeadsAreLeftBehindByTheFirstRow() throws Exception {
        for (int before = 0; before < 42; before++) {
            for (var page : pages(before, List.of(List.of("St. Brigid's", LONG, "We sit at the back.")))) {
                assertEquals(page.contains("Places we share"), page.contains("St. Brigid's"), page);
            }
        }
    }

    @Test
    void aCellLongerThanASheetLosesNothing() throws Exception {
        var pages = pages(3, List.of(List.of("St. Brigid's", LONG.repeat(30), "We sit at the back.")));
        var text = String.join(" ", pages).replaceAll("\\s+", " ");
        assertEquals(30 * 4, text.split("and you may do as you like", -1).length - 1);
        assertTrue(text.contains("We sit at the back."), text);
    }

    @Test
    void anEmptyCellIsACellNevertheless() throws Exception {
        var file = printed(0, List.of(List.of("Swimming club", "", "")));
        var tags = Tool.says(file, "pdfinfo", "-struct", "@");
        assertEquals(3, tags.split("\\bTD\\b", -1).length - 1, tags);
        assertFalse(tags.contains("Syntax"), tags);
    }

    private static String[] pages(int lines, List<List<String>> rows) throws Exception {
        return Tool.textOf(printed(lines, rows)).split("\f");
    }

    /** @param lines what stands above the heading */
    private static byte[] printed(int lines, List<List<String>> rows) {
        var paper = new Paper(new DocumentInfo("Words", "Lindenhof", "en", "", null, "", "{0} {1}", "", PaperSize.A4));
        paper.heading(1, "Title", Style.TITLE);
        IntStream.range(0, lines).forEach(i -> paper.paragraph("A line.", Style.QUOTE));
        var table = paper.table(0.26f, 0.37f, 0.37f);
        paper.heading(2, "Places we share", Style.SECTION, table.beginning(HEADS, rows));
        table.rows(HEADS, rows);
        return paper.finish();
    }
}
