package org.practiceportal.agreements.document.paper;

import java.util.List;
import java.util.Objects;

/**
 * One line of set text. A space at its end is kept, unseen, so that whoever reads the tags hears two words.
 *
 * @param pieces      in the order in which they are read
 * @param rightToLeft whether the line as a whole begins at the right
 */
record Line(List<Piece> pieces, float width, boolean rightToLeft) {

    /** Whether it ends between two words, rather than where a long one was cut. */
    boolean endsInBlank() {
        return !pieces.isEmpty() && pieces.getLast().text().endsWith(" ");
    }

    /**
     * A part of a line in one font and direction.
     *
     * @param letters from left to right
     * @param x       from the left end of the line, points like {@code width}
     */
    record Piece(String text, List<Cluster> letters, float x, float width) {

        Cluster first() {
            return letters.getFirst();
        }

        String link() {
            return first().span().link();
        }

        /** What its letters say of its language; {@code null} if nothing. */
        String language() {
            return first().fontFile().script.language;
        }

        /** Whether the tag of one is good for the other. */
        boolean goesWith(Piece other) {
            return Objects.equals(link(), other.link()) && Objects.equals(language(), other.language())
                    && first().rightToLeft() == other.first().rightToLeft();
        }
    }
}
