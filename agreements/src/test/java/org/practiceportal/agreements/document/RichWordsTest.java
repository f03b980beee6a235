package org.practiceportal.agreements.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.practiceportal.agreements.document.paper.About;
import org.practiceportal.agreements.document.paper.Paper;
import org.practiceportal.agreements.document.paper.Style;
import org.practiceportal.agreements.policy.RichText.Block;
import org.practiceportal.agreements.policy.RichText.Kind;
import org.practiceportal.agreements.policy.RichText.Run;

class RichWordsTest {

    @Test
    void formattedWordsAreAllOnPaper() throws Exception {
        String text = Tool.textOf(page()).replaceAll("\\s+", " ");
        assertTrue(text.contains("Bring a notebook, and yourself."), text);
        assertTrue(text.contains("7. Seventh 8. Eighth"), text);
        assertTrue(text.contains("• Mornings are best"), text);
    }

    @Test
    void aLinkShowsWhereItLeads() throws Exception {
        assertTrue(Tool.textOf(page()).replaceAll("\\s+", " ")
                .contains("help at night (https://portal.example/crisis) on"));
        assertTrue(Tool.textOf(page()).contains("write to me (maya@portal.example)"));
    }

    @Test
    void aLinkCanBeFollowed() throws Exception {
        String objects = Tool.says(page(), "qpdf", "--json=1", "--json-key=objects", "@");
        assertEquals(2, objects.split("\"/Subtype\": \"/Link\"", -1).length - 1);
        assertTrue(objects.contains("https://portal.example/crisis"));
    }

    static byte[] page() {
        Paper paper = new Paper(new About("Words", "Lindenhof", "en", "", null, "Words", "Page {0} of {1}", ""));
        paper.heading(1, "Words", Style.TITLE);
        RichWords.put(List.of(
                block(Kind.PARAGRAPH, 0, run("Bring a "), new Run("notebook", true, false, null), run(", and "),
                        new Run("yourself", true, true, null), run(".")),
                block(Kind.PARAGRAPH, 0, run("There is "),
                        new Run("help at night", false, false, "https://portal.example/crisis"),
                        run(" on our pages.")),
                block(Kind.BULLET, 0, run("Mornings are best for calls.")),
                block(Kind.BULLET, 0, run("Or "), new Run("write to me", false, true, "mailto:maya@portal.example")),
                block(Kind.NUMBER, 7, run("Seventh")), block(Kind.NUMBER, 8, run("Eighth")),
                block(Kind.PARAGRAPH, 0, run("The end."))), paper);
        return paper.finish();
    }

    private static Block block(Kind kind, int number, Run... runs) {
        return new Block(kind, number, List.of(runs));
    }

    private static Run run(String text) {
        return new Run(text, false, false, null);
    }
}
