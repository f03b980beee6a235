package org.practiceportal.agreements.document.shaping;

import java.util.List;
import java.util.function.Function;

/**
 * Joins Arabic letters, stacks and reorders those of India, puts vowels and tones where they belong. It is HarfBuzz, which
 * browsers use too, and it needs neither fonts nor libraries of the machine. Threads take turns; a word takes well below a
 * millisecond.
 */
public final class Shaper {

    private static HarfBuzz harfBuzz;

    private Shaper() {}

    /**
     * The glyphs of a part of a text, from left to right. What stands around the part is looked at, as letters join beyond
     * it.
     *
     * @param end behind the last letter, an index like {@code start}
     * @return at least one glyph for each letter or group of letters, but none for joiners
     * @throws IllegalStateException if the shaper fails; the next call starts afresh
     */
    public static synchronized List<Glyph> shape(Outlines font, String text, int start, int end,
            boolean rightToLeft) {
        return ask(shaper -> shaper.shape(font, text, start, end, rightToLeft));
    }

    /** The glyph that the font has for a character by itself, or 0. */
    public static synchronized int glyph(Outlines font, int codePoint) {
        return ask(shaper -> shaper.glyph(font, codePoint));
    }

    private static <T> T ask(Function<HarfBuzz, T> question) {
        try {
            if (harfBuzz == null) {
                harfBuzz = new HarfBuzz();
            }
            return question.apply(harfBuzz);
        } catch (RuntimeException e) {
            harfBuzz = null;
            // No cause: what it was asked is nobody's business.
            throw new IllegalStateException("the shaper failed: " + e.getClass().getName());
        }
    }
}
