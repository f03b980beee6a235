package org.practiceportal.agreements.document.paper;

import java.util.List;

/**
 * A stretch of words in one face.
 *
 * @param link the address it leads to, or {@code null}
 */
public record Span(String text, Face face, String link) {

    public static List<Span> plain(String text) {
        return List.of(new Span(text, Face.REGULAR, null));
    }

    public static Span of(String text, boolean bold, boolean italic, String link) {
        return new Span(text, Face.of(bold, italic), link);
    }

    /** The same words, as bold as the style around them. */
    Span within(Face surrounding) {
        var bold = surrounding == Face.BOLD || surrounding == Face.BOLD_ITALIC;
        var italic = surrounding == Face.ITALIC || surrounding == Face.BOLD_ITALIC;
        return of(text, bold || face == Face.BOLD || face == Face.BOLD_ITALIC,
                italic || face == Face.ITALIC || face == Face.BOLD_ITALIC, link);
    }
}
