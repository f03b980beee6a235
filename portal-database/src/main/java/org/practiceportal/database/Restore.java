package org.practiceportal.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** Restores a backup into an empty place, on either database, or leaves that place without a practice. */
public final class Restore {

    private static final String LOG = "-wal";
    /** The embedded database has more than its file while it is used, and after a sudden end. */
    private static final List<String> ENDS = List.of("", LOG, "-shm", "-journal");

    private final BackupSettings settings;
    private final NamedDatabase database;
    private final ClassLoader program;
    private final Path whole;
    /** The name of the embedded one until everything is in it. */
    private final Path aside;

    private Restore(BackupSettings settings, boolean toEmbedded, ClassLoader program) {
        this.settings = settings;
        this.program = program;
        this.whole = settings.embeddedFile();
        this.aside = whole.resolveSibling("restoring.sqlite");
        this.database = toEmbedded ? settings.database(EmbeddedDatabase.url(aside)) : settings.database();
    }

    /**
     * @param byKey      the settings
     * @param toEmbedded whether into the embedded database, and not the PostgreSQL of the settings
     * @param privateKey {@code AGE-SECRET-KEY-1…}
     * @param head       of the signatures, as a later backup said it; or empty
     * @return what to say about it
     * @throws IllegalStateException with a sentence, and nothing was restored; or it says what has to be removed
     */
    public static List<String> run(Map<String, String> byKey, boolean toEmbedded, Path file, String privateKey,
            String head, ClassLoader program) {
        var settings = new BackupSettings(byKey);
        var told = head.isEmpty() ? null : Head.parsed(head);
        BackupCheck.requireSameDigest(file);
        var restore = new Restore(settings, toEmbedded, program);
        try {
            return toEmbedded ? restore.embedded(file, privateKey, told) : restore.from(file, privateKey, told);
        } catch (SQLException e) {
            throw StorageFault.of(e) == null
                    ? new IllegalStateException("Nothing was restored: " + e.getMessage(), e)
                    : unwritable(settings, e);
        } catch (IOException e) {
            throw unwritable(settings, e);
        }
    }

    private static IllegalStateException unwritable(BackupSettings settings, Exception cause) {
        return new IllegalStateException("Nothing was restored: the data folder " + settings.data() + " could not be"
                + " written to the end. See whether its disk is well and has room, and restore again.", cause);
    }

    private List<String> embedded(Path file, String privateKey, Head told) throws IOException, SQLException {
        for (var end : ENDS) {
            if (Files.exists(beside(whole, end))) {
                throw new IllegalStateException("There is a practice in " + settings.data() + " already, or a part of"
                        + " one: " + beside(whole, end).getFileName() + ". A backup is restored into an empty folder"
                        + " only: name one by PORTAL_DATA_DIR.");
            }
        }
        removeAside();
        try {
            return from(file, privateKey, told);
        } finally {
            removeAside();
        }
    }

    private static Path beside(Path file, String end) {
        return file.resolveSibling(file.getFileName() + end);
    }

    private void removeAside() throws IOException {
        for (var end : ENDS) {
            Files.deleteIfExists(beside(aside, end));
        }
    }

    private List<String> from(Path file, String privateKey, Head told) throws IOException, SQLException {
        database.requireUnused();
        var kept = false;
        var files = new RestoredFiles(settings);
        try {
            Manifest manifest;
            boolean isOfThisVersion;
            try (var in = Files.newInputStream(file); var rows = new RestoredRows(database, files, program)) {
                manifest = BackupReader.read(AgeFile.reader(in, privateKey), rows);
                files.place();
                isOfThisVersion = rows.keep();
            }
            kept = true;
            if (!isOfThisVersion) {
                upgrade(manifest);
            }
            var said = said(manifest, told, files);
            if (database.embedded()) {
                settle(database, aside, whole);
            }
            return said;
        } catch (IOException | SQLException | RuntimeException e) {
            files.takeBack();
            if (kept && !database.embedded()) {
                throw new IllegalStateException("The rows of the backup are in the PostgreSQL, but something failed"
                        + " after that: " + e.getMessage() + " Empty that database, and restore again.", e);
            }
            throw e;
        } finally {
            files.close();
        }
    }

    /** What was made by an earlier version becomes that of this one, which then asks what it wants to know. */
    private void upgrade(Manifest manifest) throws IOException, SQLException {
        for (var module : MigrationLists.modules(program)) {
            Migrations.of(module, database, database.embedded(), program).migrate();
        }
        try (var connection = database.getConnection()) {
            ModuleQuestions.to(connection, database.embedded(), program).requireAllWell(manifest);
        }
    }

    private List<String> said(Manifest manifest, Head told, RestoredFiles files) throws SQLException, IOException {
        var lines = new ArrayList<>(BackupCheck.said(manifest));
        if (told != null) {
            try (var connection = database.getConnection()) {
                var here = ModuleQuestions.to(connection, database.embedded(), program).head(told.before());
                lines.add(told.comparedWith(here, manifest.made()));
            }
        } else {
            lines.add("Whether signatures were made later, only the head that a later backup said can tell: --head.");
        }
        lines.add("The practice is restored. The settings of then are in "
                + files.aside().resolve(BackupSettings.SETTINGS) + "; nothing was taken from them.");
        return lines;
    }

    /**
     * Gives the file its name. Its rows are kept in a log beside it before they are in it, and where the disk has no room
     * for both, nobody hears of it but who asks.
     */
    static void settle(DataSource database, Path aside, Path whole) throws IOException, SQLException {
        try (var connection = database.getConnection()) {
            NamedDatabase.execute(connection, "pragma wal_checkpoint(truncate)");
        }
        var log = beside(aside, LOG);
        if (Files.exists(log) && Files.size(log) > 0) {
            throw new IOException("Not all rows came from " + log + " into the file.");
        }
        try (var channel = FileChannel.open(aside, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(aside, whole, StandardCopyOption.ATOMIC_MOVE);
    }
}
