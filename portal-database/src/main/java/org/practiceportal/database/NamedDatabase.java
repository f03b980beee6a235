package org.practiceportal.database;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.flywaydb.core.api.MigrationState;

/** One of the two databases, opened apart from a server's pool: for a move, a backup, or to restore one. */
final class NamedDatabase extends SimpleSource {

    private final String url;
    private final Properties login;

    NamedDatabase(String url, Properties login) {
        this.url = url;
        this.login = login;
    }

    boolean embedded() {
        return EmbeddedDatabase.is(url);
    }

    @Override
    public Connection getConnection() throws SQLException {
        return embedded() ? EmbeddedDatabase.open(url) : new org.postgresql.Driver().connect(url, login);
    }

    /**
     * The state of each module's tables.
     *
     * @throws IllegalStateException with a sentence, if it is not that of this version of the program
     */
    Map<String, String> requireThisVersion(ClassLoader program) throws IOException {
        var versions = new LinkedHashMap<String, String>();
        for (var module : MigrationLists.modules(program)) {
            for (var step : Migrations.of(module, this, embedded(), program).info().all()) {
                if (step.getState() != MigrationState.SUCCESS && step.getState() != MigrationState.BASELINE) {
                    throw new IllegalStateException(String.format(Locale.ROOT,
                            "The database is not that of this version of the program: step %s of %s is %s there."
                                    + " Start the portal of this version on it once, and try again.",
                            step.getVersion(), module, step.getState().getDisplayName().toLowerCase(Locale.ROOT)));
                }
                versions.put(module, step.getVersion().toString());
            }
        }
        return versions;
    }

    /** The embedded database is locked by whoever uses it. */
    void requireUnused() throws SQLException {
        if (embedded()) {
            return;
        }
        try (var connection = getConnection();
                var ask = connection.createStatement();
                var answer = ask.executeQuery("select count(*) from pg_stat_activity where datname = current_database()"
                        + " and application_name = 'practice portal'")) {
            answer.next();
            if (answer.getInt(1) > 0) {
                throw new IllegalStateException("A portal is using the PostgreSQL. Stop it first.");
            }
        }
    }

    /** A transaction that sees one moment throughout, whatever others write meanwhile, and changes nothing. */
    Connection snapshot() throws SQLException {
        var connection = getConnection();
        if (embedded()) {
            execute(connection, "pragma query_only = on");
            execute(connection, "begin");
        } else {
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
        }
        // The moment is that of the first question.
        execute(connection, "select count(*) from portal_practice");
        return connection;
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
