package org.practiceportal.database;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A table with rows of people: its columns, and which of them identify a row. */
record KeptTable(String name, Map<String, ColumnKind> columns, List<String> key, String counter) {

    ColumnKind[] kinds() {
        return columns.values().toArray(ColumnKind[]::new);
    }

    /** Whether a row of the one is a row of the other: the same columns, of the same kinds, in the same order. */
    boolean hasColumnsOf(KeptTable other) {
        return List.copyOf(columns.entrySet()).equals(List.copyOf(other.columns.entrySet()));
    }

    /** All rows, in an order that is the same on both databases: that of the bytes of their key. */
    String select(boolean embedded) {
        var order = key.stream().map(column -> !embedded && columns.get(column) == ColumnKind.TEXT
                ? column + " collate \"C\""
                : column).collect(Collectors.joining(", "));
        return "select " + String.join(", ", columns.keySet()) + " from " + name + " order by " + order;
    }

    String insert() {
        return "insert into " + name + " (" + String.join(", ", columns.keySet()) + ") values ("
                + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
    }
}
