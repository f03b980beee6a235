package org.practiceportal.agreements.document.shaping;

/**
 * One picture of a font, and where it goes. Measures are thousandths of the font's size.
 *
 * @param id      its number in the font
 * @param letter  the index of the first letter it stands for; glyphs of the same letters share it
 * @param advance from its place to the next one's, rightwards
 * @param width   as the font itself has it, whatever stands around it
 * @param x       how far right of its place it is drawn
 * @param y       how far above the baseline
 */
public record Glyph(int id, int letter, int advance, int width, int x, int y) {

    /** Whether it is drawn elsewhere than at its place. */
    public boolean isMoved() {
        return x != 0 || y != 0;
    }
}
