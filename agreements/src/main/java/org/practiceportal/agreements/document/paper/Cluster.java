package org.practiceportal.agreements.document.paper;

import java.util.List;

import org.practiceportal.agreements.document.shaping.Glyph;

/**
 * The smallest part of a text that is never torn: a character, or several that make one picture.
 *
 * @param text   as it is read; {@code null} for a character shown by the font alone
 * @param start  where it begins in the text; it ends before {@code end}
 * @param cut    the font, or {@code null} for the end of a line
 * @param level  of direction as Unicode counts them: odd runs to the left
 * @param width  thousandths of the font's size
 * @param shapes from left to right; {@code null} if the font's own picture of the character will do
 */
record Cluster(String text, int start, int end, Span span, FontFile fontFile, byte level, int width,
        List<Shape> shapes) {

    /** Glyphs that together stand for some characters. */
    record Shape(String text, List<Glyph> glyphs) {}

    boolean endsLine() {
        return fontFile == null;
    }

    boolean rightToLeft() {
        return (level & 1) == 1;
    }

    /** Whether both can be shown by one stroke of the pen. Right-to-left words are shown one by one, as they are read. */
    boolean continuedBy(Cluster next) {
        return fontFile == next.fontFile && level == next.level && (span == next.span || span.equals(next.span))
                && (shapes == null) == (next.shapes == null) && !(rightToLeft() && text.isBlank());
    }
}
