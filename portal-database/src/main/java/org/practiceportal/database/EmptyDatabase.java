package org.practiceportal.database;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.flywaydb.core.api.MigrationVersion;
import org.practiceportal.database.RowDigest.Sum;

/**
 * A database with tables and no rows, which takes all rows of a practice in one transaction, and keeps them only if they
 * read as they did where they came from. Nothing is switched off for it: the guards of the tables let rows in, and refuse
 * only to change them.
 */
final class EmptyDatabase implements AutoCloseable {

    private final Connection connection;
    private final boolean embedded;
    private final Map<KeptTable, Sum> taken = new LinkedHashMap<>();

    private EmptyDatabase(NamedDatabase database) throws SQLException {
        this.connection = database.getConnection();
        this.embedded = database.embedded();
        connection.setAutoCommit(false);
        NamedDatabase.execute(connection,
                embedded ? "pragma defer_foreign_keys = on" : "set constraints all deferred");
    }

    /**
     * Makes the tables where there are none.
     *
     * @param versions how far each module's tables have come
     * @throws IllegalStateException with a sentence, if there is anything already; then nothing was changed
     */
    static EmptyDatabase made(NamedDatabase database, Map<String, String> versions, List<KeptTable> tables,
            ClassLoader program) throws SQLException {
        requireNoRows(database, tables);
        for (var module : versions.entrySet()) {
            requireNoNewer(database, module.getKey(), module.getValue(), program);
        }
        versions.forEach((module, version) -> Migrations
                .upTo(version, module, database, database.embedded(), program).migrate());
        return new EmptyDatabase(database);
    }

    private static void requireNoRows(NamedDatabase database, List<KeptTable> tables) throws SQLException {
        var there = database.tables();
        try (var connection = database.getConnection(); var ask = connection.createStatement()) {
            for (var table : tables) {
                if (there.contains(table.name()) && ask.executeQuery("select 1 from " + table.name()).next()) {
                    throw new IllegalStateException("The database that should take the practice is not empty: there are"
                            + " rows in " + table.name() + ". Nothing was changed.");
                }
            }
        }
    }

    private static void requireNoNewer(NamedDatabase database, String module, String version, ClassLoader program) {
        var there = Migrations.of(module, database, database.embedded(), program).info().current();
        if (there != null && there.getVersion().compareTo(MigrationVersion.fromVersion(version)) > 0) {
            throw new IllegalStateException(
                    "The database that should take the practice is not empty: a newer program has"
                            + " made tables of " + module
                            + " there. Nothing was changed. Name an empty one by PORTAL_DB_URL.");
        }
    }

    /** What was not kept yet is seen there alone. */
    Connection connection() {
        return connection;
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

    /** What was not kept is gone. */
    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
