package org.practiceportal.agreements.document.paper;

import java.util.List;

/**
 * A stretch of words in one face.
 *
 * @param link the address it leads to, or {@code null}
 */
public record Span(String text, FontFace face, String link) {

    public static List<Span> plain(String text) {
        return List.of(new Span(text, FontFace.REGULAR, null));
    }

    public static Span of(String text, boolean bold, boolean italic, String link) {
        return new Span(text, FontFace.of(bold, italic), link);
    }

    /** The same words, as bold as the style around them. */
    Span within(FontFace surrounding) {
        var bold = surrounding == FontFace.BOLD || surrounding == FontFace.BOLD_ITALIC;
        var italic = surrounding == FontFace.ITALIC || surrounding == FontFace.BOLD_ITALIC;
        return of(text, bold || face == FontFace.BOLD || face == FontFace.BOLD_ITALIC,
                italic || face == FontFace.ITALIC || face == FontFace.BOLD_ITALIC, link);
    }
}
