package org.practiceportal.agreements.document.paper;

import java.awt.Color;

/**
 * How a block of text looks. All measures are points.
 *
 * @param leading from one baseline to the next
 * @param before  the space above the block, left out at the top of a page
 * @param after   the space below it
 */
public record Style(FontFace face, float size, float leading, float before, float after, Color color) {

    public static final Color INK = new Color(0x1f, 0x29, 0x33);
    public static final Color QUIET = new Color(0x52, 0x5c, 0x66);
    public static final Color ACCENT = new Color(0x1f, 0x5a, 0x5e);
    public static final Color RULE = new Color(0xc9, 0xd3, 0xd3);
    public static final Color TINT = new Color(0xee, 0xf4, 0xf3);

    public static final Style TITLE = new Style(FontFace.BOLD, 25, 31, 0, 10, INK);
    public static final Style SECTION = new Style(FontFace.BOLD, 16, 21, 30, 6, ACCENT);
    public static final Style DUTY = new Style(FontFace.BOLD, 11, 16, 10, 4, INK);
    public static final Style PART = new Style(FontFace.BOLD, 9.5f, 13, 10, 3, QUIET);
    public static final Style LEAD = new Style(FontFace.REGULAR, 12, 18, 0, 6, INK);
    public static final Style BODY = new Style(FontFace.REGULAR, 10.5f, 16, 0, 6, INK);
    public static final Style REASON = BODY.in(QUIET);
    public static final Style QUOTE = new Style(FontFace.REGULAR, 10.5f, 16, 0, 0, INK);
    public static final Style ITEM = new Style(FontFace.REGULAR, 10.5f, 16, 0, 3.5f, INK);
    public static final Style SMALL = new Style(FontFace.REGULAR, 8.5f, 12, 0, 3, QUIET);
    public static final Style CELL = new Style(FontFace.REGULAR, 9, 13, 0, 0, INK);
    public static final Style HAND = new Style(FontFace.ITALIC, 20, 28, 4, 2, INK);

    boolean isHeading() {
        return face == FontFace.BOLD && size >= SECTION.size();
    }

    public Style in(FontFace other) {
        return new Style(other, size, leading, before, after, color);
    }

    public Style in(Color other) {
        return new Style(face, size, leading, before, after, other);
    }
}
