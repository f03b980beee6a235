package org.practiceportal.agreements.document.paper;

import java.util.List;

import org.openpdf.text.pdf.BaseFont;

/** One line of set text. A space at its end is kept, unseen, so that whoever reads the tags hears two words. */
record Line(List<Piece> pieces) {

    /**
     * A part of a line in one font.
     *
     * @param width points
     * @param link  the address it leads to, or {@code null}
     */
    record Piece(String text, BaseFont font, float width, String link) {}

    float width() {
        return (float) pieces.stream().mapToDouble(Piece::width).sum();
    }
}
