package org.practiceportal.database;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.practiceportal.database.RowDigest.Sum;

/**
 * A database with tables and no rows, which takes all rows of a practice in one transaction, and keeps them only if they
 * read as they did where they came from. Nothing is switched off for it: the guards of the tables let rows in, and refuse
 * only to change them.
 */
final class EmptyDatabase {

    private final Connection connection;
    private final boolean embedded;
    private final Map<KeptTable, Sum> taken = new LinkedHashMap<>();

    /** @throws IllegalStateException with a sentence, if there are rows */
    EmptyDatabase(Connection connection, boolean embedded, List<KeptTable> tables) throws SQLException {
        this.connection = connection;
        this.embedded = embedded;
        connection.setAutoCommit(false);
        NamedDatabase.execute(connection,
                embedded ? "pragma defer_foreign_keys = on" : "set constraints all deferred");
        for (var table : tables) {
            requireEmpty(table);
        }
    }

    private void requireEmpty(KeptTable table) throws SQLException {
        try (var ask = connection.createStatement(); var answer = ask.executeQuery("select 1 from " + table.name())) {
            if (answer.next()) {
                throw new IllegalStateException("The database that should take the practice is not empty: there are"
                        + " rows in " + table.name() + ". Nothing was changed.");
            }
        }
    }

    Sum take(KeptTable table, RowSource rows) throws SQLException, IOException {
        var digest = new RowDigest();
        var kinds = table.kinds();
        try (var write = connection.prepareStatement(table.insert())) {
            rows.each(row -> {
                digest.add(row, kinds);
                for (int i = 0; i < kinds.length; i++) {
                    kinds[i].write(write, i + 1, row[i], embedded);
                }
                write.executeUpdate();
            });
        }
        if (!embedded && !table.counter().isEmpty()) {
            NamedDatabase.execute(connection, String.format(Locale.ROOT,
                    "select setval(pg_get_serial_sequence('%1$s', '%2$s'), coalesce(max(%2$s), 0) + 1, false) from %1$s",
                    table.name(), table.counter()));
        }
        var sum = digest.sum();
        taken.put(table, sum);
        return sum;
    }

    /**
     * Reads everything back, and keeps it.
     *
     * @return of each table how many rows, and their digest
     * @throws IllegalStateException with a sentence, if something reads otherwise
     */
    Map<KeptTable, Sum> keep() throws SQLException, IOException {
        for (var table : taken.keySet()) {
            var digest = new RowDigest();
            var kinds = table.kinds();
            RowSource.of(connection, table, embedded).each(row -> digest.add(row, kinds));
            if (!digest.sum().equals(taken.get(table))) {
                throw new IllegalStateException("What was written to " + table.name()
                        + " does not read as what was there. Nothing was kept.");
            }
        }
        connection.commit();
        return taken;
    }
}
