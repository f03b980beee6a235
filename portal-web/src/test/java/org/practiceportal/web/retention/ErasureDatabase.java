package org.practiceportal.web.retention;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.practiceportal.database.FreshDatabase;
import org.practiceportal.database.Migrations;
import org.practiceportal.database.PostgreSql;
import org.practiceportal.database.SimpleSource;

/** Each database with the tables of the program and no rows. */
enum ErasureDatabase {

    EMBEDDED {
        @Override
        Connection empty() throws SQLException {
            return FreshDatabase.with("portal", "agreements").open();
        }

        @Override
        String guards() {
            return "select tbl_name from sqlite_master where type = 'trigger' and name like '%!_undeleted' escape '!'";
        }
    },

    POSTGRESQL {
        private PostgreSql server;
        private int copies;

        @Override
        synchronized Connection empty() throws SQLException {
            if (server == null) {
                server = PostgreSql.started();
                for (var module : List.of("portal", "agreements")) {
                    Migrations.of(module, source(server), false, ErasureDatabase.class.getClassLoader()).migrate();
                }
            }
            return java.sql.DriverManager.getConnection(server.copied("portal", "copy" + ++copies), "portal", "");
        }

        @Override
        String guards() {
            return "select c.relname from pg_trigger t join pg_class c on c.oid = t.tgrelid"
                    + " where t.tgname like '%!_undeleted' escape '!'";
        }
    };

    abstract Connection empty() throws SQLException;

    abstract String guards();

    private static DataSource source(PostgreSql server) {
        return new SimpleSource() {
            @Override
            public Connection getConnection() throws SQLException {
                return server.connect();
            }
        };
    }

    FilledTables opened() throws SQLException {
        var connection = empty();
        connection.setAutoCommit(false);
        return new FilledTables(connection);
    }

    /** Tables of which the database lets no row go. */
    List<String> guarded(FilledTables tables) throws SQLException {
        var names = new TreeSet<String>();
        tables.lines(guards()).forEach(line -> names.add(line.getFirst()));
        return List.copyOf(names);
    }
}
