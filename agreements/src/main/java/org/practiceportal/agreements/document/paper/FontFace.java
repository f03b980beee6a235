package org.practiceportal.agreements.document.paper;

/** The four cuts of the one typeface. */
public enum FontFace {
    REGULAR,
    BOLD,
    ITALIC,
    BOLD_ITALIC;

    boolean isBold() {
        return this == BOLD || this == BOLD_ITALIC;
    }

    static FontFace of(boolean bold, boolean italic) {
        return values()[(bold ? 1 : 0) + (italic ? 2 : 0)];
    }
}
