package org.practiceportal.web.shell;

/**
 * Where in a long list a page stands.
 *
 * @param number of the page, from 1
 * @param pages  how many there are, at least 1
 * @param total  how many rows there are
 */
public record Paging(int number, int pages, long total) {

    private static final int SIZE = 25;

    /** The wanted page, or the nearest there is. */
    public static Paging of(Integer wanted, long total) {
        var pages = (int) Math.max(1, (total + SIZE - 1) / SIZE);
        return new Paging(Math.clamp(wanted == null ? 1 : wanted, 1, pages), pages, total);
    }

    public int size() {
        return SIZE;
    }

    /** Index of the page's first row, from 0. */
    public int first() {
        return (number - 1) * SIZE;
    }
}
