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

/** Restores a backup into an empty place, on either database, or leaves that place as it was. */
public final class Restore {

    private final BackupSettings settings;
    private final NamedDatabase database;
    private final ClassLoader program;

    private Restore(BackupSettings settings, NamedDatabase database, ClassLoader program) {
        this.settings = settings;
        this.database = database;
        this.program = program;
    }

    /**
     * @param byKey      the settings
     * @param toEmbedded whether into the embedded database, and not the PostgreSQL of the settings
     * @param privateKey {@code AGE-SECRET-KEY-1…}
     * @param head       of the signatures, as a later backup said it; or empty
     * @return what to say about it
     * @throws IllegalStateException with a sentence, and nothing was restored
     */
    public static List<String> run(Map<String, String> byKey, boolean toEmbedded, Path file, String privateKey,
            String head, ClassLoader program) {
        var settings = new BackupSettings(byKey);
        var told = head.isEmpty() ? null : Head.parsed(head);
        try {
            BackupCheck.requireSameDigest(file);
            return toEmbedded
                    ? embedded(settings, file, privateKey, told, program)
                    : new Restore(settings, settings.database(), program).from(file, privateKey, told);
        } catch (SQLException e) {
            throw new IllegalStateException("Nothing was restored: " + e.getMessage(), e);
        } catch (IOException e) {
            throw BackupCheck.unreadable(file, e);
        }
    }

    /** Under another name until everything is there. */
    private static List<String> embedded(BackupSettings settings, Path file, String privateKey, Head told,
            ClassLoader program) throws IOException, SQLException {
        var whole = settings.embeddedFile();
        if (Files.exists(whole)) {
            throw new IllegalStateException(
                    "There is a practice in " + settings.data() + " already. A backup is restored"
                            + " into an empty folder only: name one by PORTAL_DATA_DIR.");
        }
        var aside = whole.resolveSibling("restoring.sqlite");
        remove(aside);
        try {
            var said = new Restore(settings, settings.database(EmbeddedDatabase.url(aside)), program).from(file,
                    privateKey, told);
            try (var channel = FileChannel.open(aside, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(aside, whole, StandardCopyOption.ATOMIC_MOVE);
            return said;
        } finally {
            remove(aside);
        }
    }

    private static void remove(Path aside) throws IOException {
        for (var end : List.of("", "-wal", "-shm")) {
            Files.deleteIfExists(aside.resolveSibling(aside.getFileName() + end));
        }
    }

    private List<String> from(Path file, String privateKey, Head told) throws IOException, SQLException {
        database.requireUnused();
        var kept = false;
        var files = new RestoredFiles(settings.data());
        try (var in = Files.newInputStream(file); var rows = new RestoredRows(database, files, program)) {
            var manifest = BackupReader.read(AgeFile.reader(in, privateKey), rows);
            files.place();
            rows.keep();
            // An embedded one has its name only later, and is removed if anything fails until then.
            kept = !database.embedded();
            upgrade();
            return said(manifest, told, files);
        } catch (IOException | SQLException | RuntimeException e) {
            if (!kept) {
                files.takeBack();
            }
            throw e;
        } finally {
            files.close();
        }
    }

    /** What was made by an earlier version becomes that of this one. */
    private void upgrade() throws IOException {
        for (var module : MigrationLists.modules(program)) {
            Migrations.of(module, database, database.embedded(), program).migrate();
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
}
