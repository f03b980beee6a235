package org.practiceportal.agreements.document.check;

import java.nio.charset.StandardCharsets;

/** A place in a file that only goes on, over what separates, numbers and keywords. */
abstract class Cursor {

    /** No file of ours has as many; it bounds the memory that a stranger's takes. */
    private static final int MOST = 200_000;
    private static final int MOST_DIGITS = 9;
    private static final int ENTRY_LENGTH = 20;
    private static final String WHITE = "\0\t\n\f\r ";
    private static final String DELIMITERS = "()<>[]{}/%";
    /** By their bytes: what separates, and what names and numbers consist of. */
    private static final boolean[] WHITES = new boolean[256];
    private static final boolean[] REGULAR = new boolean[256];

    static {
        for (int b = 0; b < REGULAR.length; b++) {
            WHITES[b] = WHITE.indexOf(b) >= 0;
            REGULAR[b] = !WHITES[b] && DELIMITERS.indexOf(b) < 0;
        }
    }

    final byte[] bytes;
    final int end;
    int at;
    private int read;

    Cursor(byte[] bytes, int from, int end) throws Malformed {
        if (from < 0 || from > end || end > bytes.length) {
            throw new Malformed("outside of the file");
        }
        this.bytes = bytes;
        this.at = from;
        this.end = end;
    }

    int at() {
        return at;
    }

    void skip(int length) throws Malformed {
        if (length < 0 || length > end - at) {
            throw new Malformed("longer than the file");
        }
        at += length;
    }

    /** Takes a keyword, if it comes next. */
    boolean take(String keyword) {
        white();
        if (!startsWith(keyword)) {
            return false;
        }
        at += keyword.length();
        return true;
    }

    /** Whether a keyword comes next; it stays there. */
    boolean sees(String keyword) {
        white();
        return startsWith(keyword);
    }

    void must(String keyword) throws Malformed {
        if (!take(keyword)) {
            throw new Malformed("no " + keyword);
        }
    }

    /** Takes the end of a line, if it comes next. */
    void mayEndLine() {
        if (at < end && bytes[at] == '\r') {
            at++;
        }
        if (at < end && bytes[at] == '\n') {
            at++;
        }
    }

    /** After the keyword {@code stream}: where the bytes begin. */
    void lineEnd() throws Malformed {
        if (at < end && bytes[at] == '\r') {
            at++;
        }
        if (at >= end || bytes[at++] != '\n') {
            throw new Malformed("no end of line");
        }
    }

    int number() throws Malformed {
        white();
        var from = at;
        pass();
        return number(from, at);
    }

    /** One line of a cross-reference table: where an object begins, or -1 if its number is not in use. */
    int entry() throws Malformed {
        white();
        count();
        var from = at;
        skip(ENTRY_LENGTH);
        var kind = bytes[from + 17];
        if (bytes[from] != '0' || bytes[from + 10] != ' ' || bytes[from + 16] != ' ' || kind != 'n' && kind != 'f'
                || !WHITES[bytes[from + 18] & 0xff] || !WHITES[bytes[from + 19] & 0xff]) {
            throw new Malformed("no entry");
        }
        var offset = number(from + 1, from + 10);
        var generation = number(from + 11, from + 16);
        if (kind == 'n' && generation != 0) {
            throw new Malformed("another generation");
        }
        return kind == 'n' ? offset : -1;
    }

    /** The number that stands at just these places. */
    int number(int from, int to) throws Malformed {
        if (!isNumber(from, to)) {
            throw new Malformed("no number");
        }
        var number = 0;
        for (int i = from; i < to; i++) {
            number = 10 * number + bytes[i] - '0';
        }
        return number;
    }

    boolean isNumber(int from, int to) {
        var digits = to > from && to - from <= MOST_DIGITS;
        for (int i = from; digits && i < to; i++) {
            digits = bytes[i] >= '0' && bytes[i] <= '9';
        }
        return digits;
    }

    /** One more of what takes memory. */
    void count() throws Malformed {
        if (++read > MOST) {
            throw new Malformed("too many");
        }
    }

    /** Goes on behind a name or a number. */
    void pass() {
        while (at < end && REGULAR[bytes[at] & 0xff]) {
            at++;
        }
    }

    void white() {
        while (at < end && WHITES[bytes[at] & 0xff]) {
            at++;
        }
    }

    boolean startsWith(String keyword) {
        if (keyword.length() > end - at) {
            return false;
        }
        for (int i = 0; i < keyword.length(); i++) {
            if (bytes[at + i] != keyword.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    String text(int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }
}
