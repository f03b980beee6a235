package org.practiceportal.agreements.document.paper;

import java.text.BreakIterator;
import java.util.BitSet;
import java.util.Locale;

/**
 * Where a line may end. In European words behind blanks, hyphens, dashes and, within addresses, slashes; in Chinese and
 * Japanese nearly everywhere, but never before a closing sign or behind an opening one; in Thai between words, which it
 * writes without blanks, after a dictionary of the JDK.
 */
final class BreakOpportunities {

    private final String text;
    private final BitSet others = new BitSet();

    BreakOpportunities(Paragraph paragraph) {
        text = paragraph.text;
        if (paragraph.isEuropean()) {
            return;
        }
        look(Locale.ROOT, false);
        if (text.codePoints().anyMatch(c -> Script.of(c) == Script.THAI)) {
            look(Locale.of("th"), true);
        }
    }

    private void look(Locale locale, boolean thai) {
        var between = BreakIterator.getLineInstance(locale);
        between.setText(text);
        for (int i = between.first(); i != BreakIterator.DONE; i = between.next()) {
            if (i > 0 && i < text.length() && (thai ? isThai(i) : isIdeographic(i))) {
                others.set(i);
            }
        }
    }

    private boolean isThai(int i) {
        return Script.of(text.codePointBefore(i)) == Script.THAI && Script.of(text.codePointAt(i)) == Script.THAI;
    }

    /** Koreans put blanks between words. */
    private boolean isIdeographic(int i) {
        var before = Script.of(text.codePointBefore(i));
        var after = Script.of(text.codePointAt(i));
        return (before.onlyRegular() || after.onlyRegular()) && !(before == after && after == Script.KOREAN);
    }

    boolean after(Cluster cluster) {
        return switch (text.charAt(cluster.end() - 1)) {
            case ' ', '-', '/', '‐', '–', '—' -> true;
            default -> others.get(cluster.end());
        };
    }
}
