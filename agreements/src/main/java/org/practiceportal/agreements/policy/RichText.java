package org.practiceportal.agreements.policy;

import java.util.List;

/**
 * Formatted words in a small safe subset: paragraphs, bulleted and numbered lists, bold, italic, and links to https
 * and mailto addresses.
 *
 * @param html well-formed, already reduced to the subset
 */
public record RichText(String html) {

    public static final RichText EMPTY = new RichText("");

    public boolean isEmpty() {
        return html.isEmpty();
    }

    /** The same words as blocks, for whoever does not speak HTML. */
    public List<Block> blocks() {
        return List.of();
    }

    /**
     * A paragraph or a list item.
     *
     * @param number of an item in a numbered list, from 1; 0 otherwise
     */
    public record Block(Kind kind, int number, List<Run> runs) {}

    /**
     * A stretch of words in one style.
     *
     * @param link where it leads, or {@code null}
     */
    public record Run(String text, boolean bold, boolean italic, String link) {}

    public enum Kind {
        PARAGRAPH, BULLET, NUMBER
    }
}
