package org.practiceportal.api;

import java.util.List;
import java.util.function.Function;

/**
 * A page of a long list, and the way to the pages beside it. How many there are, nobody counts.
 *
 * @param rows     in the order of the list, at most {@link PageRequest#SIZE}
 * @param previous what leads to the page before, for an address; {@code null} on the first
 * @param next     what leads to the page after, for an address; {@code null} on the last
 */
public record CursoredPage<T>(List<T> rows, String previous, String next) {

    public CursoredPage {
        rows = List.copyOf(rows);
    }

    /** Whether there are others. */
    public boolean isOneOfSeveral() {
        return previous != null || next != null;
    }

    /** The same page, with each row as it is shown. */
    public <R> CursoredPage<R> map(Function<? super T, ? extends R> shown) {
        return new CursoredPage<>(rows.stream().<R>map(shown).toList(), previous, next);
    }
}
