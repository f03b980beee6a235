package org.practiceportal.database;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;

/** Rows of one table in the order of their keys, one after the other, so that they never are in memory all at once. */
@FunctionalInterface
interface RowSource {

    void each(RowUse use) throws SQLException, IOException;

    /** What is done with a row. */
    @FunctionalInterface
    interface RowUse {
        void of(Object[] row) throws SQLException, IOException;
    }

    static RowSource of(Connection connection, KeptTable table, boolean embedded) {
        return use -> {
            var kinds = table.kinds();
            try (var ask = connection.createStatement()) {
                ask.setFetchSize(table.columns().containsValue(ColumnKind.BYTES) ? 4 : 100);
                try (var rows = ask.executeQuery(table.select(embedded))) {
                    while (rows.next()) {
                        var row = new Object[kinds.length];
                        for (int i = 0; i < row.length; i++) {
                            row[i] = kinds[i].readOrNull(rows, i + 1, embedded);
                        }
                        use.of(row);
                    }
                }
            }
        };
    }
}
