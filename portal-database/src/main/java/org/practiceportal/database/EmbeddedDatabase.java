package org.practiceportal.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;

/**
 * The embedded database: one file, to which one process writes. What it is opened with is no setting: a commit is on the
 * disk before it is acknowledged.
 */
public final class EmbeddedDatabase {

    private static final String PREFIX = "jdbc:sqlite:";
    /** For whoever writes while somebody else does; nobody who waits for a page would wait longer. */
    private static final int PATIENCE_MILLIS = 10_000;

    private EmbeddedDatabase() {}

    public static boolean is(String url) {
        return url.startsWith(PREFIX);
    }

    static boolean is(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("SQLite");
    }

    public static String url(Path file) {
        return PREFIX + file;
    }

    /** @param url as {@link #url} makes it; the file and its folder are made where they are not */
    public static Connection open(String url) throws SQLException {
        return open(url, fault -> {});
    }

    /** @param faults is told when the disk or the file is the reason why something was not kept */
    public static Connection open(String url, Consumer<StorageFault> faults) throws SQLException {
        makeFolder(Path.of(url.substring(PREFIX.length())));
        return EmbeddedConnection.over(() -> raw(url), faults);
    }

    private static Connection raw(String url) throws SQLException {
        var config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(PATIENCE_MILLIS);
        // What is sorted and is too much for the cache is not to lie in a folder of the system's.
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        // What is deleted is overwritten, and not only left out.
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "on");
        return JDBC.createConnection(url, config.toProperties());
    }

    private static void makeFolder(Path file) {
        try {
            if (file.getParent() != null) {
                Files.createDirectories(file.getParent());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of the embedded database cannot be made.", e);
        }
    }
}
