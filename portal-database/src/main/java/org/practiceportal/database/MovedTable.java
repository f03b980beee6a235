package org.practiceportal.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A table that is moved, as PostgreSQL tells of it: its columns, and which of them identify a row. */
record MovedTable(String name, Map<String, ColumnKind> columns, List<String> key, String counter) {

    private static final String COLUMNS = """
            select c.column_name, c.data_type, c.is_identity from information_schema.columns c
            where c.table_schema = current_schema() and c.table_name = ? order by c.ordinal_position""";

    /** All tables with rows of people, those before that others refer to. */
    static List<MovedTable> all(Connection postgresql) throws SQLException {
        var names = new ArrayList<String>();
        try (var rows = postgresql.getMetaData().getTables(null, postgresql.getSchema(), null,
                new String[]{"TABLE"})) {
            while (rows.next()) {
                names.add(rows.getString("TABLE_NAME"));
            }
        }
        // What Flyway has noted is true of that database alone; a summary comes by itself with the rows it is of.
        names.removeIf(name -> name.endsWith("_migrations") || name.endsWith("_summary"));
        Collections.sort(names);
        var ordered = new ArrayList<MovedTable>();
        var seen = new HashSet<String>();
        for (var name : names) {
            add(postgresql, name, seen, ordered);
        }
        return ordered;
    }

    private static void add(Connection postgresql, String name, Set<String> seen, List<MovedTable> ordered)
            throws SQLException {
        if (seen.add(name)) {
            for (var other : asked(postgresql.getMetaData().getImportedKeys(null, postgresql.getSchema(), name),
                    "PKTABLE_NAME")) {
                add(postgresql, other, seen, ordered);
            }
            ordered.add(of(postgresql, name));
        }
    }

    private static MovedTable of(Connection postgresql, String name) throws SQLException {
        var columns = new LinkedHashMap<String, ColumnKind>();
        var counter = "";
        try (var ask = postgresql.prepareStatement(COLUMNS)) {
            ask.setString(1, name);
            try (var rows = ask.executeQuery()) {
                while (rows.next()) {
                    columns.put(rows.getString(1), ColumnKind.of(rows.getString(2)));
                    counter = rows.getString(3).equals("YES") ? rows.getString(1) : counter;
                }
            }
        }
        return new MovedTable(name, columns,
                asked(postgresql.getMetaData().getPrimaryKeys(null, postgresql.getSchema(), name), "COLUMN_NAME"),
                counter);
    }

    private static List<String> asked(ResultSet answer, String column) throws SQLException {
        var all = new ArrayList<String>();
        try (answer) {
            while (answer.next()) {
                all.add(answer.getString(column));
            }
        }
        return all;
    }

    ColumnKind[] kinds() {
        return columns.values().toArray(ColumnKind[]::new);
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
