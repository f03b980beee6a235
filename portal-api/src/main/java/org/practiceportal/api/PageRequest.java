package org.practiceportal.api;

import java.util.Locale;
import java.util.Objects;

/**
 * Which page of a long list is wanted. A page is named by a row and not by a number: nothing has to be counted or skipped
 * to show it, and it shows the same rows however many come before them meanwhile.
 *
 * @param from where the page lies
 * @param row  id of the row after or before which it lies; empty for the first and the last page
 */
public record PageRequest(From from, String row) {

    /** How many rows a page has at most. */
    public static final int SIZE = 25;

    /** Where a page lies. */
    public enum From {
        FIRST,
        AFTER,
        BEFORE,
        LAST;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final PageRequest FIRST = new PageRequest(From.FIRST, "");
    static final PageRequest LAST = new PageRequest(From.LAST, "");

    public PageRequest {
        Objects.requireNonNull(from);
        Objects.requireNonNull(row);
    }

    /**
     * As an address says it.
     *
     * @param at {@code after.ID}, {@code before.ID} or {@code last}; {@code null} and whatever else mean the first page
     */
    public static PageRequest of(String at) {
        if (LAST.at().equals(at)) {
            return LAST;
        }
        var dot = at == null ? -1 : at.indexOf('.');
        if (dot > 0 && dot + 1 < at.length()) {
            for (var from : new From[]{From.AFTER, From.BEFORE}) {
                if (from.key().equals(at.substring(0, dot))) {
                    return new PageRequest(from, at.substring(dot + 1));
                }
            }
        }
        return FIRST;
    }

    /** As it stands in an address; {@code null} for the first page, which needs no word. */
    String at() {
        return switch (from) {
            case FIRST -> null;
            case LAST -> from.key();
            case AFTER, BEFORE -> from.key() + "." + row;
        };
    }

    /** Whether the rows are looked for from the end. */
    boolean isBackwards() {
        return from == From.BEFORE || from == From.LAST;
    }
}
