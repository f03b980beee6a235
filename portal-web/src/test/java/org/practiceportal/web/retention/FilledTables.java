package org.practiceportal.web.retention;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.practiceportal.database.FreshDatabase;

/** Rows with something in each column, so that whoever looks for it later finds what was forgotten. */
final class FilledTables {

    private static final String MOMENT = "2020-03-01T10:00:00.000000Z";
    private static final String DAY = "2020-03-01";

    final Connection connection;
    private final boolean embedded;
    private final Map<String, Map<String, String>> tables = new LinkedHashMap<>();

    FilledTables(Connection connection) throws SQLException {
        this.connection = connection;
        this.embedded = FreshDatabase.isEmbedded(connection);
    }

    /** By the name of each table of both modules, its columns with their types. */
    Map<String, Map<String, String>> tables() throws SQLException {
        if (!tables.isEmpty()) {
            return tables;
        }
        for (var row : lines(embedded
                ? "select m.name, c.name, c.type from sqlite_master m join pragma_table_info(m.name) c"
                        + " where m.type = 'table' and m.name not like 'sqlite!_%' escape '!' order by m.name, c.cid"
                : "select c.table_name, c.column_name, c.data_type from information_schema.columns c"
                        + " join information_schema.tables t on t.table_name = c.table_name"
                        + " and t.table_type = 'BASE TABLE' where t.table_schema = 'public'"
                        + " order by c.table_name, c.ordinal_position")) {
            if (!row.getFirst().endsWith("_migrations")) {
                tables.computeIfAbsent(row.get(0), name -> new LinkedHashMap<>()).put(row.get(1), row.get(2));
            }
        }
        return tables;
    }

    /** @param word what stands in each column of which nothing else is said; said is {@code column=value} */
    void fill(String table, String word, String... said) throws SQLException {
        var values = new LinkedHashMap<String, String>();
        for (var column : tables().get(table).entrySet()) {
            values.put(column.getKey(), literal(column.getKey(), column.getValue().toLowerCase(Locale.ROOT), word));
        }
        for (var pair : said) {
            var value = pair.substring(pair.indexOf('=') + 1);
            values.put(pair.substring(0, pair.indexOf('=')), value.isEmpty() ? "null" : "'" + value + "'");
        }
        values.values().removeIf(String::isEmpty);
        execute("insert into " + table + " (" + String.join(", ", values.keySet()) + ") values ("
                + String.join(", ", values.values()) + ")");
    }

    private String literal(String column, String type, String word) {
        if (type.equals("bigint") || column.equals("id") && type.equals("integer")) {
            return "";
        }
        if (type.equals("blob") || type.equals("bytea")) {
            var hex = HexFormat.of().formatHex(word.getBytes(StandardCharsets.US_ASCII));
            return embedded ? "X'" + hex + "'" : "'\\x" + hex + "'";
        }
        if (type.equals("boolean")) {
            return "true";
        }
        if (type.equals("integer")) {
            return "1";
        }
        if (column.endsWith("_at") || column.equals("valid_until") || column.equals("step_until")) {
            return "'" + MOMENT + "'";
        }
        if (type.equals("date") || column.matches(".*_on|day|last_day|since|due|until")) {
            return "'" + DAY + "'";
        }
        return "'" + word + "'";
    }

    /** Where a word stands: table and column, once for each row. */
    List<String> places(String word) throws SQLException {
        var found = new ArrayList<String>();
        for (var table : tables().entrySet()) {
            for (var column : table.getValue().entrySet()) {
                var text = column.getValue().equals("bytea")
                        ? "encode(" + column.getKey() + ", 'escape')"
                        : "cast(" + column.getKey() + " as text)";
                var rows = lines(
                        "select count(*) from " + table.getKey() + " where " + text + " like '%" + word + "%'");
                found.addAll(Collections.nCopies(Integer.parseInt(rows.getFirst().getFirst()),
                        table.getKey() + "." + column.getKey()));
            }
        }
        return found;
    }

    List<List<String>> lines(String question) throws SQLException {
        try (var ask = connection.createStatement(); var rows = ask.executeQuery(question)) {
            var lines = new ArrayList<List<String>>();
            while (rows.next()) {
                var line = new ArrayList<String>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    line.add(rows.getString(i));
                }
                lines.add(line);
            }
            return lines;
        }
    }

    void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new SQLException(sql + ": " + e.getMessage(), e);
        }
    }
}
