package org.practiceportal.agreements.document.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.practiceportal.agreements.document.Tool;

/** The small fonts that are embedded whole, packed once for all documents. */
class EverydayLettersTest {

    @Test
    void whatThePortalSaysOnPaperNeedsNoOtherFont() throws Exception {
        for (String language : List.of("en", "es")) {
            ResourceBundle words = ResourceBundle.getBundle("org.practiceportal.agreements.document.document",
                    Locale.forLanguageTag(language));
            String said = words.keySet().stream().map(words::getString).collect(Collectors.joining(" "));
            assertEquals(List.of("EVERYD+NotoSans-Regular"), Tool.fontsOf(printed(Span.plain(said))));
        }
    }

    /** A glyph that two letters share would be found as one of them only. */
    @Test
    void eachLetterIsFoundAsItWasWrittenInEachFace() throws Exception {
        for (Face face : Face.values()) {
            StringBuilder letters = new StringBuilder();
            for (char c = '!'; c < 0x2C00; c++)
                if (Typeface.NOTO.has(c) && Typeface.NOTO.plainFor(c, face).packed() != null)
                    letters.append(c);
            assertTrue(letters.length() > 180, letters.toString());
            byte[] page = printed(List.of(new Span(letters.toString(), face, null)));
            assertEquals(letters + "11", Tool.textOf(page).replaceAll("\\s", ""), face.name());
        }
    }

    @Test
    void otherLettersComeInAFontCutForTheDocumentAndDoNotDisturbTheirWord() throws Exception {
        byte[] page = printed(Span.plain("Zoë Łukasiewicz"));
        assertEquals(List.of("AAAAAA+NotoSans-Regular", "EVERYD+NotoSans-Regular"), Tool.fontsOf(page));
        assertTrue(Tool.textOf(page).startsWith("Zoë Łukasiewicz"), Tool.textOf(page));
    }

    private static byte[] printed(List<Span> words) {
        Paper paper = new Paper(new About("Words", "Lindenhof", "en", "", null, "", "{0} {1}", ""));
        paper.paragraph(words, Style.BODY);
        return paper.finish();
    }
}
