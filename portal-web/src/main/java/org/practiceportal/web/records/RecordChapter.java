package org.practiceportal.web.records;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one of a module's questions found.
 *
 * @param rows values by the names of their columns: {@link Instant}, {@link LocalDate}, {@link Boolean}, {@link Long} or
 *                 {@link String}; what is empty is left out
 */
record RecordChapter(String module, String name, List<Map<String, Object>> rows) {

    /** Columns that are for programs alone. */
    private static final String DATA = "data_";

    static RecordChapter read(RecordQuestion question, ResultSet found) throws SQLException {
        var rows = new ArrayList<Map<String, Object>>();
        var columns = found.getMetaData();
        while (found.next()) {
            var row = new LinkedHashMap<String, Object>();
            for (int i = 1; i <= columns.getColumnCount(); i++) {
                var column = columns.getColumnLabel(i);
                var value = value(column, found, i);
                if (value != null && !value.equals("")) {
                    row.put(column, value);
                }
            }
            rows.add(row);
        }
        return new RecordChapter(question.module(), question.chapter(), rows);
    }

    private static Object value(String column, ResultSet found, int i) throws SQLException {
        if (found.getObject(i) == null) {
            return null;
        }
        if (column.endsWith("_at")) {
            return found.getObject(i) instanceof String text
                    ? Instant.parse(text)
                    : found.getObject(i, OffsetDateTime.class).toInstant();
        }
        if (column.endsWith("_on")) {
            return LocalDate.parse(found.getString(i));
        }
        if (column.startsWith("is_")) {
            return found.getBoolean(i);
        }
        return found.getObject(i) instanceof Number ? (Object) found.getLong(i) : found.getString(i);
    }

    static boolean isForReaders(String column) {
        return !column.startsWith(DATA);
    }
}
