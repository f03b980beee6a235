package org.practiceportal.agreements.document.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PRStream;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.practiceportal.agreements.document.Tool;
import org.practiceportal.api.Bundles;
import org.practiceportal.api.PaperSize;

/** The small fonts that are embedded whole, packed once for all documents. */
class EverydayLettersTest {

    @Test
    void whatThePortalSaysOnPaperNeedsNoOtherFont() throws Exception {
        for (var language : List.of("en", "es")) {
            var words = Bundles.in(Locale.forLanguageTag(language),
                    "org.practiceportal.agreements.document.pages.printed", getClass().getClassLoader());
            var said = words.keySet().stream().map(words::getString).collect(Collectors.joining(" "));
            assertEquals(List.of("EVERYD+NotoSans-Regular"), Tool.fontsOf(printed(Span.plain(said))));
        }
    }

    /** A glyph that two letters share would be found as one of them only. */
    @Test
    void eachLetterIsFoundAsItWasWrittenInEachFace() throws Exception {
        for (var face : FontFace.values()) {
            var letters = new StringBuilder();
            for (char c = '!'; c < 0x2C00; c++) {
                if (Typeface.NOTO.has(c) && Typeface.NOTO.plainFor(c, face).embeddedFont() != null) {
                    letters.append(c);
                }
            }
            assertTrue(letters.length() > 190, letters.toString());
            var page = printed(List.of(new Span(letters.toString(), face, null)));
            // pdftotext gives a hard blank as a blank.
            assertEquals(letters.toString().replace("\u00A0", "") + "11", Tool.textOf(page).replaceAll("\\s", ""),
                    face.name());
        }
    }

    @Test
    void otherLettersComeInAFontCutForTheDocumentAndDoNotDisturbTheirWord() throws Exception {
        var page = printed(Span.plain("Zoë Łukasiewicz"));
        assertEquals(List.of("AAAAAA+NotoSans-Regular", "EVERYD+NotoSans-Regular"), Tool.fontsOf(page));
        assertTrue(Tool.textOf(page).startsWith("Zoë Łukasiewicz"), Tool.textOf(page));
    }

    /** As they are in the jar, with the heights of letters rather than of the signs that were put among them. */
    @Test
    void theFontsAreEmbeddedToTheLastByte() throws Exception {
        for (var face : FontFace.values()) {
            for (var font : fonts(printed(List.of(new Span("Hand", face, null))))) {
                var name = PdfName.decodeName(font.getAsName(PdfName.FONTNAME).toString()).replace("EVERYD+NotoSans",
                        "NotoSansEveryday");
                try (var file = FontFile.class
                        .getResourceAsStream("/org/practiceportal/agreements/document/fonts/" + name + ".ttf")) {
                    assertArrayEquals(file.readAllBytes(), PdfReader.getStreamBytes(
                            (PRStream) PdfReader.getPdfObject(font.get(PdfName.FONTFILE2))), name);
                }
                assertEquals(714, font.getAsNumber(PdfName.CAPHEIGHT).intValue(), name);
            }
        }
    }

    private static List<PdfDictionary> fonts(byte[] pdf) throws IOException {
        var fonts = new ArrayList<PdfDictionary>();
        var reader = new PdfReader(pdf);
        for (int i = 1; i < reader.getXrefSize(); i++) {
            if (reader.getPdfObject(i) instanceof PdfDictionary some && some.contains(PdfName.FONTFILE2)) {
                fonts.add(some);
            }
        }
        assertTrue(!fonts.isEmpty());
        return fonts;
    }

    private static byte[] printed(List<Span> words) {
        var paper = new Paper(new DocumentInfo("Words", "Lindenhof", "en", "", null, "", "{0} {1}", "", PaperSize.A4));
        paper.paragraph(words, Style.BODY);
        return paper.finish();
    }
}
