package org.practiceportal.database;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** The embedded database as the program has it, in a temporary folder that goes with the run of the tests. */
public final class FreshDatabase {

    private final Path file;
    private final Path asMade;
    private final DataSource source;

    private FreshDatabase(Path file) {
        this.file = file;
        this.asMade = file.resolveSibling("as-made.sqlite");
        this.source = new SimpleSource() {
            @Override
            public Connection getConnection() throws SQLException {
                return open();
            }
        };
    }

    /** @param modules whose tables are in it, in this order */
    public static FreshDatabase with(String... modules) {
        var versions = new LinkedHashMap<String, String>();
        for (var module : modules) {
            versions.put(module, "latest");
        }
        return at(versions);
    }

    /** As an older program left it, with each module's scripts up to some number, in this order. */
    public static FreshDatabase at(Map<String, String> versions) {
        try {
            var folder = Files.createTempDirectory("portal-database");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder)));
            var database = new FreshDatabase(folder.resolve("portal.sqlite"));
            make(versions, database.source, true);
            database.keepAsMade();
            return database;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Likewise in any database, and in one that has earlier ones. */
    public static void make(Map<String, String> versions, DataSource source, boolean embedded) {
        versions.forEach((module, version) -> Migrations
                .upTo(version, module, source, embedded, FreshDatabase.class.getClassLoader()).migrate());
    }

    private void keepAsMade() throws SQLException {
        try (var connection = open(); var word = connection.createStatement()) {
            word.execute("vacuum into '" + asMade + "'");
        }
    }

    static void remove(Path folder) {
        try (var files = Files.list(folder)) {
            Stream.concat(files, Stream.of(folder)).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As it was when it was made. */
    public void restore() throws SQLException {
        try (var connection = open(); var word = connection.createStatement()) {
            word.executeUpdate("restore from " + asMade);
        }
    }

    public Path file() {
        return file;
    }

    public Connection open() throws SQLException {
        return EmbeddedDatabase.open(EmbeddedDatabase.url(file));
    }

    public DataSource source() {
        return source;
    }

    public static boolean isEmbedded(Connection connection) throws SQLException {
        return EmbeddedDatabase.is(connection);
    }

    /** A module's persistence unit over it, without a server. */
    public EntityManagerFactory unit(String name) {
        return unit(name, source);
    }

    /** Likewise over any database. */
    public static EntityManagerFactory unit(String name, DataSource source) {
        // The number of a row may be 0, which the provider takes for none where nobody weaves the classes, as the server does.
        return Persistence.createEntityManagerFactory(name,
                Map.of("eclipselink.id-validation", "NULL", "eclipselink.logging.level", "WARNING",
                        "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                        "jakarta.persistence.nonJtaDataSource", source, "jakarta.persistence.jtaDataSource", ""));
    }
}
