package org.practiceportal.agreements.document.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A place of a file that holds a signature or a time stamp, in the one shape in which we write them: it covers everything from
 * the first byte to {@code end} but its own gap, and the gap holds its digits and nothing else.
 *
 * @param from where the gap begins
 * @param to   where it ends
 * @param end  where the covered part says it ends; may be beyond the file
 * @param cms  in DER
 */
record Slot(int from, int to, int end, byte[] cms) {

    /** No signature takes more. */
    static final int MOST_BYTES = 32 * 1024;
    /** What a file that others made may keep us busy with. */
    private static final int MOST = 24;
    private static final int MOST_RANGES = 1000;
    private static final int FARTHEST = 4096;

    private static final Pattern RANGE = Pattern.compile("/ByteRange ?\\[ ?0 (\\d{1,8}) (\\d{1,8}) (\\d{1,8}) ?]");
    private static final Pattern DIGITS = Pattern.compile("(?:[0-9a-f]{2})+|(?:[0-9A-F]{2})+");
    private static final String NAME = "/Contents";

    /**
     * All in a file, by their places. Whatever else says {@code /ByteRange}, in a title or in another shape, is none.
     *
     * @param text the file's bytes as Latin-1
     */
    static List<Slot> in(byte[] file, String text) {
        return in(file, text, 0);
    }

    /** Those whose ranges stand behind some place. */
    static List<Slot> in(byte[] file, String text, int start) {
        var slots = new ArrayList<Slot>();
        var range = RANGE.matcher(text).region(start, text.length());
        for (int n = 0; n < MOST_RANGES && slots.size() < MOST && range.find(); n++) {
            var from = Integer.parseInt(range.group(1));
            var to = Integer.parseInt(range.group(2));
            var known = slots.stream().anyMatch(slot -> slot.from() == from);
            if (!known && isGap(text, from, to) && isBeside(text, range, from, to)) {
                var digits = HexFormat.of().parseHex(text, from + 1, to - 1);
                slots.add(new Slot(from, to, to + Integer.parseInt(range.group(3)), withoutZeros(digits)));
            }
        }
        slots.sort(Comparator.comparingInt(Slot::from));
        return slots;
    }

    /** What it covers, if the file is long enough for that. */
    byte[] covered(byte[] file) {
        var covered = Arrays.copyOf(file, from + end - to);
        System.arraycopy(file, to, covered, from, end - to);
        return covered;
    }

    /** Whether anything but the signature stands in its gap, such as zeros. */
    boolean isExact() {
        return to - from - 2 == 2 * cms.length;
    }

    private static boolean isGap(String text, int from, int to) {
        var inside = from >= NAME.length() && to <= text.length() && to - from > 2
                && to - from <= 2 * MOST_BYTES + 2;
        return inside && text.substring(from - NAME.length() - 1, from).strip().endsWith(NAME)
                && text.charAt(from) == '<' && text.charAt(to - 1) == '>'
                && DIGITS.matcher(text).region(from + 1, to - 1).matches();
    }

    /** Whether both stand in one dictionary, so that nobody can tell of a gap from somewhere else. */
    private static boolean isBeside(String text, MatchResult range, int from, int to) {
        var start = range.start() < from ? range.end() : to;
        var stop = range.start() < from ? from : range.start();
        return stop >= start && stop - start < FARTHEST && !text.substring(start, stop).contains("endobj");
    }

    /** Room that was kept free behind a signature holds zeros only; more is left for the reader of the CMS to refuse. */
    private static byte[] withoutZeros(byte[] digits) {
        var length = digits.length;
        if (length > 4 && digits[0] == 0x30 && digits[1] == (byte) 0x82) {
            var told = 4 + ((digits[2] & 0xff) << 8 | digits[3] & 0xff);
            var zeros = told < length;
            for (int i = told; zeros && i < length; i++) {
                zeros = digits[i] == 0;
            }
            length = zeros ? told : length;
        }
        return Arrays.copyOf(digits, length);
    }
}
