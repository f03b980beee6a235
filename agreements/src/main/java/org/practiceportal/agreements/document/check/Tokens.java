package org.practiceportal.agreements.document.check;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the objects of a PDF file from its bytes, in one direction and without going deep. It is stricter than readers of
 * PDF files are: comments, odd spellings and generations other than 0 do not occur in what we write.
 * <p>
 * A dictionary becomes a {@link Map} from names, an array a {@link List}.
 */
final class Tokens {

    private static final int DEEPEST = 40;
    /** No file of ours has as many; it bounds the memory that a stranger's takes. */
    private static final int MOST = 200_000;
    private static final String WHITE = "\0\t\n\f\r ", DELIMITERS = "()<>[]{}/%";

    /** A name without its slash. */
    record Name(String name) {}

    /** An object elsewhere in the file. */
    record Reference(int number) {}

    /** A number, a truth or nothing, which are only compared, as it is spelled. */
    record Spelled(String spelling) {}

    /** A string, whichever way it is written; its bytes as Latin-1. */
    record Text(String text) {}

    private final byte[] bytes;
    private final int end;
    private int at;
    private int read;

    Tokens(byte[] bytes, int from, int end) throws Malformed {
        if (from < 0 || from > end || end > bytes.length)
            throw new Malformed("outside of the file");
        this.bytes = bytes;
        this.at = from;
        this.end = end;
    }

    int at() {
        return at;
    }

    boolean atEnd() {
        white();
        return at == end;
    }

    void skip(int length) throws Malformed {
        if (length < 0 || length > end - at)
            throw new Malformed("longer than the file");
        at += length;
    }

    /** Takes a keyword, if it comes next. */
    boolean take(String keyword) {
        white();
        if (!startsWith(keyword))
            return false;
        at += keyword.length();
        return true;
    }

    /** Whether a keyword comes next; it stays there. */
    boolean sees(String keyword) {
        white();
        return startsWith(keyword);
    }

    void must(String keyword) throws Malformed {
        if (!take(keyword))
            throw new Malformed("no " + keyword);
    }

    /** So many letters as they stand. */
    String line(int length) throws Malformed {
        white();
        int from = at;
        skip(length);
        if (++read > MOST)
            throw new Malformed("too many lines");
        return text(from, at);
    }

    /** Takes the end of a line, if it comes next. */
    void mayEndLine() {
        if (at < end && bytes[at] == '\r')
            at++;
        if (at < end && bytes[at] == '\n')
            at++;
    }

    /** After the keyword {@code stream}: where the bytes begin. */
    void lineEnd() throws Malformed {
        if (at < end && bytes[at] == '\r')
            at++;
        if (at >= end || bytes[at++] != '\n')
            throw new Malformed("no end of line");
    }

    int number() throws Malformed {
        white();
        String digits = regular();
        if (!digits.matches("\\d{1,9}"))
            throw new Malformed("no number");
        return Integer.parseInt(digits);
    }

    Object value() throws Malformed {
        return value(0);
    }

    private Object value(int depth) throws Malformed {
        white();
        if (at == end || depth > DEEPEST || ++read > MOST)
            throw new Malformed("no value");
        if (startsWith("<<"))
            return dictionary(depth);
        return switch (bytes[at]) {
            case '[' -> array(depth);
            case '/' -> name();
            case '(' -> string();
            case '<' -> hexadecimal();
            default -> plain();
        };
    }

    private Map<String, Object> dictionary(int depth) throws Malformed {
        Map<String, Object> entries = new LinkedHashMap<>();
        must("<<");
        while (!take(">>")) {
            white();
            if (entries.put(name().name(), value(depth + 1)) != null)
                throw new Malformed("an entry twice");
        }
        return entries;
    }

    private List<Object> array(int depth) throws Malformed {
        List<Object> items = new ArrayList<>();
        must("[");
        while (!take("]"))
            items.add(value(depth + 1));
        return items;
    }

    private Name name() throws Malformed {
        if (at == end || bytes[at] != '/')
            throw new Malformed("no name");
        at++;
        return new Name(regular());
    }

    private Text string() throws Malformed {
        StringBuilder text = new StringBuilder();
        next();
        for (int open = 1;;) {
            char c = next();
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (open == 0)
                return new Text(text.toString());
            if (c == '\\')
                text.append(escaped());
            else
                text.append(c);
        }
    }

    /** What a backslash makes of that which stands behind it. */
    private String escaped() throws Malformed {
        char c = next();
        if (c >= '0' && c <= '7') {
            int code = c - '0';
            for (int i = 0; i < 2 && at < end && bytes[at] >= '0' && bytes[at] <= '7'; i++)
                code = 8 * code + next() - '0';
            return String.valueOf((char) (code & 0xff));
        }
        int known = "nrtbf\n".indexOf(c);
        return known < 0 ? String.valueOf(c) : List.of("\n", "\r", "\t", "\b", "\f", "").get(known);
    }

    private Text hexadecimal() throws Malformed {
        StringBuilder digits = new StringBuilder();
        next();
        for (char c = next(); c != '>'; c = next()) {
            if (Character.digit(c, 16) < 0)
                throw new Malformed("no digit");
            digits.append(c);
        }
        if (digits.length() % 2 != 0)
            digits.append('0');
        return new Text(new String(HexFormat.of().parseHex(digits), StandardCharsets.ISO_8859_1));
    }

    private char next() throws Malformed {
        if (at == end)
            throw new Malformed("no end");
        return (char) (bytes[at++] & 0xff);
    }

    /** A number, a reference, or true, false and null. */
    private Object plain() throws Malformed {
        String word = regular();
        if (word.isEmpty())
            throw new Malformed("no value");
        int after = at;
        if (word.matches("\\d{1,9}") && take("0") && take("R"))
            return new Reference(Integer.parseInt(word));
        at = after;
        return new Spelled(word);
    }

    private String regular() {
        int from = at;
        while (at < end && WHITE.indexOf(bytes[at]) < 0 && DELIMITERS.indexOf(bytes[at]) < 0)
            at++;
        return text(from, at);
    }

    private void white() {
        while (at < end && WHITE.indexOf(bytes[at]) >= 0)
            at++;
    }

    private boolean startsWith(String keyword) {
        if (keyword.length() > end - at)
            return false;
        for (int i = 0; i < keyword.length(); i++)
            if (bytes[at + i] != keyword.charAt(i))
                return false;
        return true;
    }

    private String text(int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }
}
