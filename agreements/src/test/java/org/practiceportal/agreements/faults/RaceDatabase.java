package org.practiceportal.agreements.faults;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.practiceportal.database.FreshDatabase;
import org.practiceportal.database.Migrations;
import org.practiceportal.database.PostgreSql;
import org.practiceportal.database.SimpleSource;

/** A database with the tables of the program, that can be had anew, without any row. */
abstract class RaceDatabase extends SimpleSource implements AutoCloseable {

    abstract void renew() throws SQLException;

    @Override
    public abstract void close();

    static RaceDatabase embedded() {
        var fresh = FreshDatabase.with("portal", "agreements");
        return new RaceDatabase() {
            @Override
            public Connection getConnection() throws SQLException {
                return fresh.open();
            }

            @Override
            void renew() throws SQLException {
                fresh.restore();
            }

            @Override
            public void close() {
                // It goes with the run of the tests.
            }
        };
    }

    /** Its connections are used again and again, as a server does it. */
    static final class OnPostgreSql extends RaceDatabase {

        final PostgreSql server = PostgreSql.started();
        private final ConcurrentLinkedQueue<Connection> idle = new ConcurrentLinkedQueue<>();
        private volatile String url = server.url();
        private int copies;

        OnPostgreSql() throws SQLException {
            for (var module : MigrationActs.MODULES) {
                Migrations.of(module, this, false, RaceDatabase.class.getClassLoader()).migrate();
            }
            drop();
        }

        @Override
        public Connection getConnection() throws SQLException {
            var kept = idle.poll();
            while (kept != null && !kept.isValid(1)) {
                kept = idle.poll();
            }
            var connection = kept == null ? DriverManager.getConnection(url, "portal", "") : kept;
            return (Connection) Proxy.newProxyInstance(Connection.class.getClassLoader(),
                    new Class<?>[]{Connection.class}, (proxy, method, arguments) -> {
                        if (method.getName().equals("close")) {
                            return giveBack(connection);
                        }
                        try {
                            return method.invoke(connection, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    });
        }

        private Object giveBack(Connection connection) throws SQLException {
            if (!connection.isValid(1)) {
                connection.close();
                return null;
            }
            if (!connection.getAutoCommit()) {
                connection.rollback();
                connection.setAutoCommit(true);
            }
            idle.add(connection);
            return null;
        }

        private void drop() throws SQLException {
            for (var each = idle.poll(); each != null; each = idle.poll()) {
                each.close();
            }
        }

        @Override
        void renew() throws SQLException {
            drop();
            url = server.copied("portal", "copy" + copies++);
        }

        /** What was the standby is the server now. */
        void go(PostgreSql other) throws SQLException {
            drop();
            url = url.replace(":" + server.port() + "/", ":" + other.port() + "/");
        }

        @Override
        public void close() {
            server.close();
        }
    }
}
