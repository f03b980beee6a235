package org.practiceportal.database;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.flywaydb.core.api.MigrationState;

/** One of the two databases, opened apart from a server's pool: for a move, a backup, or to restore one. */
final class NamedDatabase extends SimpleSource {

    /** A server that has gone is noticed, where the address says nothing else; an answer may take minutes, though. */
    private static final Map<String, String> PATIENCE = Map.of("connectTimeout", "10", "loginTimeout", "10",
            "tcpKeepAlive", "true");

    private final String url;
    private final Properties login;

    NamedDatabase(String url, Properties login) {
        this.url = url;
        this.login = patient(login);
    }

    static Properties patient(Properties login) {
        var patient = new Properties();
        patient.putAll(PATIENCE);
        patient.putAll(login);
        return patient;
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
    Map<String, String> requireThisVersion(ClassLoader program) throws IOException, SQLException {
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
        for (var table : tables()) {
            var module = table.replaceFirst(Migrations.HISTORY + "$", "");
            if (!module.equals(table) && !versions.containsKey(module)) {
                throw new IllegalStateException("The database has what the plugin " + module + " keeps, and that plugin"
                        + " is not here. Put its jar into the plugins folder, and try again; or remove its tables, if"
                        + " nobody needs them any more.");
            }
        }
        return versions;
    }

    /** The names of all that are there, whoever made them. */
    Set<String> tables() throws SQLException {
        var names = new HashSet<String>();
        try (var connection = getConnection();
                var ask = connection.createStatement();
                var answer = ask.executeQuery(embedded()
                        ? "select name from sqlite_master where type = 'table'"
                        : "select tablename from pg_tables where schemaname = current_schema()")) {
            while (answer.next()) {
                names.add(answer.getString(1));
            }
        }
        return names;
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
        try {
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
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
