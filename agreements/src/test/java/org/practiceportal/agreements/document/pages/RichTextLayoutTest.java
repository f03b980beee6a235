package org.practiceportal.agreements.document.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.practiceportal.agreements.document.Tool;
import org.practiceportal.agreements.document.paper.DocumentInfo;
import org.practiceportal.agreements.document.paper.Paper;
import org.practiceportal.agreements.document.paper.Style;
import org.practiceportal.agreements.policy.text.RichText;
import org.practiceportal.api.PaperSize;

public class RichTextLayoutTest {

    @Test
    void formattedWordsAreAllOnPaper() throws Exception {
        var text = Tool.textOf(page()).replaceAll("\\s+", " ");
        assertTrue(text.contains("Bring a notebook, and yourself."), text);
        assertTrue(text.contains("7. Seventh 8. Eighth"), text);
        assertTrue(text.contains("• Mornings are best"), text);
    }

    @Test
    void aLinkShowsWhereItLeads() throws Exception {
        assertTrue(Tool.textOf(page()).replaceAll("\\s+", " ")
                .contains("There is help at night (https://portal.example/crisis) on our pages."));
        assertTrue(Tool.textOf(page()).contains("write to me (maya@portal.example)"));
    }

    @Test
    void aLinkCanBeFollowed() throws Exception {
        var objects = Tool.says(page(), "qpdf", "--json=1", "--json-key=objects", "@");
        assertEquals(2, objects.split("\"/Subtype\": \"/Link\"", -1).length - 1);
        assertTrue(objects.contains("https://portal.example/crisis"));
    }

    public static byte[] page() {
        var paper = new Paper(
                new DocumentInfo("Words", "Lindenhof", "en", "", null, "Words", "Page {0} of {1}", "", PaperSize.A4));
        paper.heading(1, "Words", Style.TITLE);
        RichTextLayout
                .put(RichText.of("<p>Bring a <strong>notebook</strong>, and <strong><em>yourself</em></strong>.</p>"
                        + "<p>There is <a href='https://portal.example/crisis'>help at night</a> on our pages.</p>"
                        + "<ul><li>Mornings are best for calls.</li>"
                        + "<li>Or <a href='mailto:maya@portal.example'><em>write to me</em></a></li></ul>"
                        + "<ol start='7'><li>Seventh</li><li>Eighth</li></ol><p>The end.</p>").blocks(), paper);
        return paper.finish();
    }
}
