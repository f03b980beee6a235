package org.practiceportal.database;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.flywaydb.core.api.MigrationState;
import org.practiceportal.database.RowDigest.Sum;

/**
 * Moves a practice from the embedded database to PostgreSQL or back: all rows of all tables, in one transaction, which is
 * kept only if what was written reads as what was there. Nothing is switched off for it: the guards of the tables let rows
 * in, and refuse only to change them.
 */
public final class Move {

    private static final int ROWS_AT_ONCE = 100;

    private final Connection from;
    private final Connection to;
    private final boolean intoEmbedded;

    private Move(Connection from, Connection to, boolean intoEmbedded) {
        this.from = from;
        this.to = to;
        this.intoEmbedded = intoEmbedded;
    }

    /**
     * @param from the address of the database that is read, and not changed
     * @param to that of the other, which must have no rows
     * @param login the account on PostgreSQL
     * @return a line for each table: its name, its rows, their digest
     * @throws IllegalStateException with a sentence for whoever moves it, and nothing was moved
     */
    public static List<String> run(String from, String to, Properties login, ClassLoader program)
            throws SQLException, IOException {
        var source = new MovedDatabase(from, login);
        var target = new MovedDatabase(to, login);
        if (source.embedded() == target.embedded()) {
            throw new IllegalStateException("A practice is moved between the embedded database and PostgreSQL only.");
        }
        requireUnused(source.embedded() ? target : source);
        for (var module : MigrationLists.modules(program)) {
            requireThisVersion(module, source, program);
            Migrations.of(module, target, target.embedded(), program).migrate();
        }
        try (var read = source.getConnection(); var written = target.getConnection()) {
            return new Move(read, written, target.embedded()).all();
        }
    }

    private static void requireThisVersion(String module, MovedDatabase source, ClassLoader program) {
        for (var step : Migrations.of(module, source, source.embedded(), program).info().all()) {
            if (step.getState() != MigrationState.SUCCESS && step.getState() != MigrationState.BASELINE) {
                throw new IllegalStateException(String.format(Locale.ROOT,
                        "The database to move from is not that of this version of the program: step %s of %s is %s there."
                                + " Start the portal of this version on it once, then stop it, then move.",
                        step.getVersion(), module, step.getState().getDisplayName().toLowerCase(Locale.ROOT)));
            }
        }
    }

    /** The embedded database is locked by whoever uses it. */
    private static void requireUnused(MovedDatabase postgresql) throws SQLException {
        try (var connection = postgresql.getConnection();
                var ask = connection.createStatement();
                var answer = ask.executeQuery("select count(*) from pg_stat_activity where datname = current_database()"
                        + " and application_name = 'practice portal'")) {
            answer.next();
            if (answer.getInt(1) > 0) {
                throw new IllegalStateException("A portal is using the PostgreSQL. Stop it first.");
            }
        }
    }

    private List<String> all() throws SQLException {
        var tables = MovedTable.all(intoEmbedded ? from : to);
        onlyRead();
        to.setAutoCommit(false);
        execute(to, intoEmbedded ? "pragma defer_foreign_keys = on" : "set constraints all deferred");
        for (var table : tables) {
            requireEmpty(table);
        }
        var sums = new LinkedHashMap<MovedTable, Sum>();
        for (var table : tables) {
            sums.put(table, copied(table));
        }
        var lines = new ArrayList<String>();
        for (var entry : sums.entrySet()) {
            lines.add(proved(entry));
        }
        to.commit();
        return lines;
    }

    /** Nobody else writes to the embedded one; of PostgreSQL one moment is seen throughout. */
    private void onlyRead() throws SQLException {
        if (intoEmbedded) {
            from.setReadOnly(true);
            from.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            from.setAutoCommit(false);
        } else {
            execute(from, "pragma query_only = on");
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void requireEmpty(MovedTable table) throws SQLException {
        try (var ask = to.createStatement(); var answer = ask.executeQuery("select 1 from " + table.name())) {
            if (answer.next()) {
                throw new IllegalStateException("The database to move to is not empty: there are rows in "
                        + table.name() + ". Nothing was moved.");
            }
        }
    }

    private Sum copied(MovedTable table) throws SQLException {
        var digest = new RowDigest();
        var kinds = table.kinds();
        try (var write = to.prepareStatement(table.insert())) {
            each(from, table, !intoEmbedded, row -> {
                digest.add(row, kinds);
                for (int i = 0; i < kinds.length; i++) {
                    kinds[i].write(write, i + 1, row[i], intoEmbedded);
                }
                write.executeUpdate();
            });
        }
        if (!intoEmbedded && !table.counter().isEmpty()) {
            execute(to, String.format(Locale.ROOT,
                    "select setval(pg_get_serial_sequence('%1$s', '%2$s'), coalesce(max(%2$s), 0) + 1, false) from %1$s",
                    table.name(), table.counter()));
        }
        return digest.sum();
    }

    private String proved(Map.Entry<MovedTable, Sum> moved) throws SQLException {
        var table = moved.getKey();
        var digest = new RowDigest();
        var kinds = table.kinds();
        each(to, table, intoEmbedded, row -> digest.add(row, kinds));
        var sum = digest.sum();
        if (!sum.equals(moved.getValue())) {
            throw new IllegalStateException(
                    "What was written to " + table.name() + " does not read as what was there. Nothing was moved.");
        }
        return String.format(Locale.ROOT, "%-36s %9d  %s", table.name(), sum.rows(), sum.sha256());
    }

    /** What is done with a row. */
    @FunctionalInterface
    private interface RowUse {
        void of(Object[] row) throws SQLException;
    }

    private static void each(Connection connection, MovedTable table, boolean embedded, RowUse use)
            throws SQLException {
        var kinds = table.kinds();
        try (var ask = connection.createStatement()) {
            ask.setFetchSize(ROWS_AT_ONCE);
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
    }
}
