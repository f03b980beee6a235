package org.practiceportal.api;

import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The order of a long list, by attributes of an entity of which the last is its id, so that each row has a place of its
 * own; and its pages, each found by an index on these attributes.
 *
 * @param entity     name of the entity
 * @param alias      what it is called in the queries of the list
 * @param attributes the list is ordered by; the last is the id
 * @param descending whether the greatest come first
 * @param numbered   whether the id is a number, a {@code Long}, and not a string
 * @param named      a condition that holds of {@code k}, the row by which a page is named; may be empty
 */
public record RowOrder(String entity, String alias, List<String> attributes, boolean descending, boolean numbered,
        String named) {

    public RowOrder {
        attributes = List.copyOf(attributes);
    }

    public static RowOrder ascending(String entity, String alias, String... attributes) {
        return new RowOrder(entity, alias, List.of(attributes), false, false, "");
    }

    public static RowOrder descending(String entity, String alias, String... attributes) {
        return new RowOrder(entity, alias, List.of(attributes), true, false, "");
    }

    /** By an id alone that is a number and grows: the newest first. */
    public static RowOrder newest(String entity, String alias, String id) {
        return new RowOrder(entity, alias, List.of(id), true, true, "");
    }

    /**
     * The same of a list that is somebody's own: a row of another list names no page, and nobody learns where it would
     * stand among theirs.
     *
     * @param named of {@code k}, such as {@code k.ownerId = :owner}, with parameters that the list's query has
     */
    public RowOrder within(String named) {
        return new RowOrder(entity, alias, attributes, descending, numbered, " and " + named);
    }

    /**
     * The wanted page, or the first if the row that it is named by is gone.
     *
     * @param query makes the query of the whole list when given what to put behind its condition, which must not be empty
     * @param id    of a row
     */
    public <T> CursoredPage<T> page(PageRequest wanted, Function<String, TypedQuery<T>> query,
            Function<? super T, String> id) {
        var asked = query.apply(condition(wanted) + order(wanted)).setMaxResults(PageRequest.SIZE + 1);
        if (!wanted.row().isEmpty()) {
            asked.setParameter("row", key(wanted));
        }
        var found = asked.getResultList();
        if (found.isEmpty() && wanted.from() != PageRequest.From.FIRST) {
            return page(PageRequest.of(null), query, id);
        }
        var more = found.size() > PageRequest.SIZE;
        var rows = new ArrayList<>(more ? found.subList(0, PageRequest.SIZE) : found);
        if (wanted.isBackwards()) {
            Collections.reverse(rows);
        }
        var before = wanted.isBackwards() ? more : wanted.from() == PageRequest.From.AFTER;
        var after = wanted.isBackwards() ? wanted.from() == PageRequest.From.BEFORE : more;
        return new CursoredPage<>(rows,
                before ? new PageRequest(PageRequest.From.BEFORE, id.apply(rows.getFirst())).at() : null,
                after ? new PageRequest(PageRequest.From.AFTER, id.apply(rows.getLast())).at() : null);
    }

    private Object key(PageRequest wanted) {
        try {
            return numbered ? Long.valueOf(wanted.row()) : wanted.row();
        } catch (NumberFormatException e) {
            // No row has it, which is what is said of every id that is gone.
            return Long.MIN_VALUE;
        }
    }

    private String order(PageRequest wanted) {
        var way = descending == wanted.isBackwards() ? "" : " desc";
        return attributes.stream().map(attribute -> alias + "." + attribute + way)
                .collect(Collectors.joining(", ", " order by ", ""));
    }

    /** That a row lies behind the one that was named, on the way that the page is looked for. */
    private String condition(PageRequest wanted) {
        if (wanted.row().isEmpty()) {
            return "";
        }
        var beyond = descending == wanted.isBackwards() ? ">" : "<";
        var id = attributes.getLast();
        var condition = alias + "." + id + " " + beyond + " :row";
        for (var attribute : attributes.subList(0, attributes.size() - 1).reversed()) {
            var here = alias + "." + attribute;
            var there = "(select k." + attribute + " from " + entity + " k where k." + id + " = :row" + named + ")";
            // The first half is what an index begins with; databases do not see it in an "or".
            condition = here + " " + beyond + "= " + there + " and (" + here + " " + beyond + " " + there + " or "
                    + condition + ")";
        }
        return " and " + condition;
    }
}
