package org.practiceportal.agreements.document.check;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.practiceportal.agreements.document.check.Tokens.Reference;
import org.practiceportal.agreements.document.check.Tokens.Spelled;

/**
 * The objects that a file has after one of its revisions, with classic cross-reference tables as we write them.
 *
 * @param offsets where each object that is in use begins, by its number
 * @param trailer of the newest table
 * @param table   where that table begins
 * @param end     where the revision ends
 */
record ObjectTable(byte[] file, Map<Integer, Integer> offsets, Map<String, Object> trailer, int table, int end) {

    private static final Pattern START = Pattern.compile("startxref\\s+(\\d{1,9})\\s+%%EOF\\s*$");
    private static final int TAIL = 64;

    /** The first revision of a file, which reaches until {@code end}. */
    static ObjectTable first(byte[] file, int end) throws Malformed {
        var tail = new String(file, Math.max(0, end - TAIL), Math.min(end, TAIL), StandardCharsets.ISO_8859_1);
        var start = START.matcher(tail);
        if (!start.find()) {
            throw new Malformed("no end");
        }
        var table = Integer.parseInt(start.group(1));
        var offsets = new HashMap<Integer, Integer>();
        var tokens = new Tokens(file, table, end);
        var trailer = table(tokens, offsets);
        if (trailer.containsKey("Prev")) {
            throw new Malformed("not the first");
        }
        return new ObjectTable(file, offsets, trailer, table, end);
    }

    /**
     * Reads a cross-reference table and the trailer behind it.
     *
     * @param offsets gets what is in use
     */
    static Map<String, Object> table(Tokens tokens, Map<Integer, Integer> offsets) throws Malformed {
        tokens.must("xref");
        while (!tokens.take("trailer")) {
            var number = tokens.number();
            var count = tokens.number();
            for (int i = 0; i < count; i++) {
                var offset = tokens.entry();
                if (offset >= 0 && offsets.put(number + i, offset) != null) {
                    throw new Malformed("an entry twice");
                }
            }
        }
        return dictionary(tokens.value());
    }

    /** Greater than the number of each object, used or not. */
    int size() throws Malformed {
        return number(trailer.get("Size"));
    }

    static int number(Object value) throws Malformed {
        var spelling = value instanceof Spelled number
                ? number.spelling().getBytes(StandardCharsets.ISO_8859_1)
                : new byte[0];
        return new Tokens(spelling, 0, spelling.length).number(0, spelling.length);
    }

    boolean has(int number) {
        return offsets.containsKey(number);
    }

    /** Without the bytes of a stream. */
    Object object(int number) throws Malformed {
        if (!has(number)) {
            throw new Malformed("no object " + number);
        }
        return tokensOf(number).value();
    }

    Tokens tokensOf(int number) throws Malformed {
        var tokens = new Tokens(file, offsets.get(number), end);
        if (tokens.number() != number || tokens.number() != 0) {
            throw new Malformed("another object");
        }
        tokens.must("obj");
        return tokens;
    }

    /** What a value stands for, if it stands for something elsewhere. */
    Object followed(Object value) throws Malformed {
        return value instanceof Reference elsewhere ? object(elsewhere.number()) : value;
    }

    Map<String, Object> catalogue() throws Malformed {
        return dictionary(followed(trailer.get("Root")));
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> dictionary(Object value) throws Malformed {
        if (value instanceof Map<?, ?>) {
            return (Map<String, Object>) value;
        }
        throw new Malformed("no dictionary");
    }
}
