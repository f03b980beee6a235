package org.practiceportal.database;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;

/**
 * Keeps rows in an embedded database, one in each of two tables with each transaction, in a process of its own into which
 * faults are put. What became of each it says on the standard output.
 */
final class Acts {

    private static final int BYTES = 20_000;
    private static final PrintStream OUT = new PrintStream(new FileOutputStream(FileDescriptor.out), true,
            StandardCharsets.UTF_8);

    private final String url;
    private Connection connection;

    private Acts(String url) {
        this.url = url;
    }

    /** @param arguments the address of the database, the number of the first act, and that of the one after the last */
    public static void main(String... arguments) throws SQLException {
        var acts = new Acts(arguments[0]);
        for (int act = Integer.parseInt(arguments[1]); act < Integer.parseInt(arguments[2]); act++) {
            OUT.println(act + " " + acts.outcome(act));
        }
    }

    private String outcome(int act) throws SQLException {
        try {
            keep(act);
            return "ACKNOWLEDGED";
        } catch (SQLException e) {
            if (connection != null) {
                connection.rollback();
            }
            return e.getCause() instanceof SQLException cause ? String.valueOf(StorageFault.of(cause)) : "UNTOLD";
        }
    }

    private void keep(int act) throws SQLException {
        if (connection == null) {
            connection = EmbeddedDatabase.open(url);
            // So that what was committed is carried into the file within a few acts.
            execute("pragma wal_autocheckpoint = 20");
            connection.setAutoCommit(false);
        }
        insert("signed", act);
        insert("sealed", act);
        connection.commit();
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** In this process or any other. */
    static void make(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var table : new String[]{"signed", "sealed"}) {
                statement.execute(String.format(Locale.ROOT,
                        "create table %s (act integer primary key, content blob not null) strict", table));
            }
        }
    }

    private void insert(String table, int act) throws SQLException {
        try (var insert = connection.prepareStatement("insert into " + table + " values (?, ?)")) {
            insert.setInt(1, act);
            insert.setBytes(2, new byte[BYTES]);
            insert.executeUpdate();
        }
    }
}
