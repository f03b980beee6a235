package org.practiceportal.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.JDBC;

/** The last step of a restore into the embedded database: the file gets its name. */
class RestoreTest {

    @TempDir
    Path home;

    private Path aside;
    private Path whole;

    @BeforeEach
    void fill() throws SQLException {
        aside = home.resolve("restoring.sqlite");
        whole = home.resolve("portal.sqlite");
    }

    /** Nobody waits for anybody. */
    private Connection open(Path file) throws SQLException {
        return JDBC.createConnection("jdbc:sqlite:" + file + "?journal_mode=WAL&busy_timeout=0", new Properties());
    }

    @Test
    void noFileGetsItWhoseRowsAreStillBesideIt() throws Exception {
        var source = new SimpleSource() {
            @Override
            public Connection getConnection() throws SQLException {
                return open(aside);
            }
        };
        try (var written = open(aside); var reader = open(aside)) {
            NamedDatabase.execute(written, "create table kept (id text)");
            NamedDatabase.execute(reader, "begin");
            try (var ask = reader.createStatement(); var rows = ask.executeQuery("select count(*) from kept")) {
                assertTrue(rows.next());
            }
            NamedDatabase.execute(written, "insert into kept values ('a')");
            assertThrows(IOException.class, () -> Restore.settle(source, aside, whole));
            assertTrue(Files.notExists(whole));
        }
        Restore.settle(source, aside, whole);
        assertTrue(Files.notExists(aside));
        try (var there = open(whole);
                var ask = there.createStatement();
                var rows = ask.executeQuery("select count(*) from kept")) {
            assertTrue(rows.next());
            assertEquals(1, rows.getInt(1));
        }
    }
}
