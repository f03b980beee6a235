package org.practiceportal.agreements.document.paper;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The words of one block as one text, with what is known of each character: its span, font and direction. */
final class Paragraph {

    final String text;
    private final List<Span> spans;
    private final int[] ends;
    private final boolean european;
    private final Script ideographs;

    /** @throws IllegalArgumentException if a character is missing in every font */
    Paragraph(List<Span> spans) {
        var all = new StringBuilder();
        this.spans = spans;
        ends = new int[spans.size()];
        for (int i = 0; i < ends.length; i++) {
            ends[i] = all.append(FontCharacters.settable(spans.get(i).text())).length();
        }
        text = all.toString();
        european = isSimple(text);
        ideographs = european ? Script.CHINESE : Script.ofIdeographs(text);
    }

    private static boolean isSimple(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!simple(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Characters of which each has its own picture, one after the other from left to right. */
    private static boolean simple(int c) {
        return c < 0x0300 || c >= 0x0370 && c < 0x0590 && (c < 0x0483 || c > 0x0489)
                || c >= 0x1E00 && c < 0x20D0 && c != 0x200C && c != 0x200D || c >= 0x2100 && c < 0x2C00;
    }

    boolean isEuropean() {
        return european;
    }

    /** One letter a character, for a passage of which no letters are joined, turned round or put on others. */
    List<Cluster> plain() {
        var letters = new ArrayList<Cluster>(text.length());
        var span = 0;
        for (int i = 0; i < text.length(); i++) {
            while (ends[span] <= i) {
                span++;
            }
            var c = text.charAt(i);
            var of = spans.get(span);
            var fontFile = c == '\n' ? null : Typeface.NOTO.plainFor(c, of.face());
            letters.add(new Cluster(null, i, i + 1, of, fontFile, (byte) 0, fontFile == null ? 0 : fontFile.width(c),
                    null));
        }
        return letters;
    }

    Span spanAt(int index) {
        var span = 0;
        while (ends[span] <= index) {
            span++;
        }
        return spans.get(span);
    }

    /** Joiners, spaces and marks go with the font before them, so that what belongs together is shaped together. */
    FontFile cutAt(int index, FontFile before) {
        var c = text.codePointAt(index);
        var follows = before != null && (c == ' ' || c == 0x200C || c == 0x200D
                || Character.getType(c) == Character.NON_SPACING_MARK);
        return follows && before.has(c) ? before : Typeface.NOTO.fontFileFor(c, spanAt(index).face(), ideographs);
    }

    /** The direction of each character. A line runs the way that most of its letters do. */
    byte[] levels() {
        var levels = new byte[text.length()];
        for (int start = 0, end; start < levels.length; start = end + 1) {
            end = text.indexOf('\n', start);
            end = end < 0 ? levels.length : end;
            var base = (byte) (runsLeft(start, end) ? 1 : 0);
            Arrays.fill(levels, start, Math.min(end + 1, levels.length), base);
            if (end > start && Bidi.requiresBidi(text.toCharArray(), start, end)) {
                var bidi = new Bidi(text.toCharArray(), start, null, 0, end - start, base);
                for (int i = start; i < end; i++) {
                    levels[i] = (byte) bidi.getLevelAt(i - start);
                }
            }
        }
        return levels;
    }

    /** Whether the line that a character is in runs to the left. */
    boolean runsLeftAt(int index) {
        if (european) {
            return false;
        }
        var end = text.indexOf('\n', index);
        return runsLeft(text.lastIndexOf('\n', index - 1) + 1, end < 0 ? text.length() : end);
    }

    private boolean runsLeft(int start, int end) {
        var left = 0;
        var right = 0;
        for (int i = start; i < end; i++) {
            var direction = Character.getDirectionality(text.codePointAt(i));
            if (direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
                right++;
            } else if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
                left++;
            }
        }
        return left > right;
    }
}
