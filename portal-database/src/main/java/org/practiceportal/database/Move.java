package org.practiceportal.database;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/**
 * Moves a practice from the embedded database to PostgreSQL or back: all rows of all tables, which are kept only if what was
 * written reads as what was there.
 */
public final class Move {

    private Move() {}

    /**
     * @param from the address of the database that is read, and not changed
     * @param to that of the other, which must have no rows
     * @param login the account on PostgreSQL
     * @return a line for each table: its name, its rows, their digest
     * @throws IllegalStateException with a sentence for whoever moves it, and nothing was moved
     */
    public static List<String> run(String from, String to, Properties login, ClassLoader program)
            throws SQLException, IOException {
        var source = new NamedDatabase(from, login);
        var target = new NamedDatabase(to, login);
        if (source.embedded() == target.embedded()) {
            throw new IllegalStateException("A practice is moved between the embedded database and PostgreSQL only.");
        }
        (source.embedded() ? target : source).requireUnused();
        var versions = source.requireThisVersion(program);
        var tables = KeptTables.of(versions, program);
        try (var read = source.snapshot(); var empty = EmptyDatabase.made(target, versions, tables, program)) {
            for (var table : tables) {
                empty.take(table, RowSource.of(read, table, source.embedded()));
            }
            var lines = new ArrayList<String>();
            empty.keep().forEach((table, sum) -> lines
                    .add(String.format(Locale.ROOT, "%-36s %9d  %s", table.name(), sum.rows(), sum.sha256())));
            return lines;
        }
    }
}
