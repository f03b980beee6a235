package org.practiceportal.agreements.document.check;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Reads the objects of a PDF file from its bytes, in one direction and without going deep. It is stricter than readers of
 * PDF files are: comments, odd spellings and generations other than 0 do not occur in what we write.
 * <p>
 * A dictionary becomes a {@link Map} from names, an array a {@link List}.
 */
final class Tokens extends Cursor {

    private static final int DEEPEST = 40;

    /** A name without its slash. */
    record Name(String name) {}

    /** An object elsewhere in the file. */
    record Reference(int number) {}

    /** A number, a truth or nothing, which are only compared, as it is spelled. */
    record Spelled(String spelling) {}

    /** A string, whichever way it is written; its bytes as Latin-1. */
    record Text(String text) {}

    private final BitSet references = new BitSet();

    Tokens(byte[] bytes, int from, int end) throws Malformed {
        super(bytes, from, end);
    }

    /** The numbers of all objects that were referred to so far. */
    BitSet references() {
        return references;
    }

    Object value() throws Malformed {
        return value(0);
    }

    private Object value(int depth) throws Malformed {
        white();
        count();
        if (at == end || depth > DEEPEST) {
            throw new Malformed("no value");
        }
        if (startsWith("<<")) {
            return dictionary(depth);
        }
        return switch (bytes[at]) {
            case '[' -> array(depth);
            case '/' -> name();
            case '(' -> string();
            case '<' -> hexadecimal();
            default -> plain();
        };
    }

    private Map<String, Object> dictionary(int depth) throws Malformed {
        var entries = new HashMap<String, Object>();
        must("<<");
        while (!take(">>")) {
            white();
            if (entries.put(name().name(), value(depth + 1)) != null) {
                throw new Malformed("an entry twice");
            }
        }
        return entries;
    }

    private List<Object> array(int depth) throws Malformed {
        var items = new ArrayList<Object>();
        must("[");
        while (!take("]")) {
            items.add(value(depth + 1));
        }
        return items;
    }

    private Name name() throws Malformed {
        if (at == end || bytes[at] != '/') {
            throw new Malformed("no name");
        }
        at++;
        return new Name(regular());
    }

    private Text string() throws Malformed {
        var text = new StringBuilder();
        next();
        for (int open = 1;;) {
            var c = next();
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (open == 0) {
                return new Text(text.toString());
            }
            if (c == '\\') {
                text.append(escaped());
            } else {
                text.append(c);
            }
        }
    }

    /** What a backslash makes of that which stands behind it. */
    private String escaped() throws Malformed {
        var c = next();
        if (c >= '0' && c <= '7') {
            var code = c - '0';
            for (int i = 0; i < 2 && at < end && bytes[at] >= '0' && bytes[at] <= '7'; i++) {
                code = 8 * code + next() - '0';
            }
            return String.valueOf((char) (code & 0xff));
        }
        var known = "nrtbf\n".indexOf(c);
        return known < 0 ? String.valueOf(c) : List.of("\n", "\r", "\t", "\b", "\f", "").get(known);
    }

    private Text hexadecimal() throws Malformed {
        var digits = new StringBuilder();
        next();
        for (char c = next(); c != '>'; c = next()) {
            if (Character.digit(c, 16) < 0) {
                throw new Malformed("no digit");
            }
            digits.append(c);
        }
        if (digits.length() % 2 != 0) {
            digits.append('0');
        }
        return new Text(new String(HexFormat.of().parseHex(digits), StandardCharsets.ISO_8859_1));
    }

    private char next() throws Malformed {
        if (at == end) {
            throw new Malformed("no end");
        }
        return (char) (bytes[at++] & 0xff);
    }

    /** A number, a reference, or true, false and null. */
    private Object plain() throws Malformed {
        var from = at;
        pass();
        var after = at;
        if (after == from) {
            throw new Malformed("no value");
        }
        if (isNumber(from, after) && take("0") && take("R")) {
            var number = number(from, after);
            references.set(number);
            return new Reference(number);
        }
        at = after;
        return new Spelled(text(from, after));
    }

    private String regular() {
        var from = at;
        pass();
        return text(from, at);
    }
}
