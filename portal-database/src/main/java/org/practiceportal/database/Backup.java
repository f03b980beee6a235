package org.practiceportal.database;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.practiceportal.database.AgeFile.Pair;

/**
 * Makes a backup of a practice while its portal runs: everything in its database as it was at one moment, and its files
 * beside it, encrypted to a key that is not here. It counts only when it was read back from where it lies.
 */
public final class Backup {

    /** A signature that bears an earlier time may still be on its way into the database. */
    private static final Duration ON_THE_WAY = Duration.ofMinutes(5);
    /** Beside the backup itself, for whoever else writes on that disk. */
    private static final long SPARE_BYTES = 64L << 20;

    private final BackupSettings settings;
    private final NamedDatabase database;
    private final ClassLoader program;
    private final BackupFolder folder;
    private final Instant started;

    private Backup(BackupSettings settings, ClassLoader program, Instant started) {
        this.settings = settings;
        this.database = settings.database();
        this.program = program;
        this.folder = BackupFolder.in(settings.folder());
        this.started = started;
    }

    /** The same by the clock of this machine. */
    public static List<String> make(Map<String, String> byKey, ClassLoader program) {
        return make(byKey, program, WallClock.exact());
    }

    /**
     * @param byKey the settings
     * @return what to say about it
     * @throws IllegalStateException with a sentence; then all earlier backups are as they were
     */
    public static List<String> make(Map<String, String> byKey, ClassLoader program, Clock clock) {
        var settings = new BackupSettings(byKey);
        settings.publicKey();
        try {
            return BackupTurn.alone(settings.database(), clock, () -> made(settings, program, clock));
        } catch (SQLException e) {
            throw BackupTrouble.meaning(e);
        }
    }

    private static List<String> made(BackupSettings settings, ClassLoader program, Clock clock) {
        var started = clock.instant();
        try {
            return new Backup(settings, program, started).make(clock);
        } catch (SQLException | IOException | RuntimeException e) {
            var told = BackupTrouble.meaning(e);
            try {
                BackupOutcome.failed(started, clock.instant(), BackupTrouble.of(told)).keep(settings.database());
            } catch (SQLException unkept) {
                told.addSuppressed(unkept);
            }
            throw told;
        }
    }

    private List<String> make(Clock clock) throws SQLException, IOException {
        folder.sweep();
        var versions = database.requireThisVersion(program);
        requireRoom();
        var once = Pair.made();
        var part = folder.part(started);
        try {
            var sha256 = written(part, versions, once.publicKey());
            var manifest = readBack(part, sha256, once.privateKey());
            var bytes = Files.size(part);
            var file = folder.publish(part, started, sha256);
            new BackupOutcome(started, clock.instant(), file.getFileName().toString(), bytes, sha256,
                    manifest.head().toString(), null).keep(database);
            return said(file, bytes, manifest, folder.rotate(settings.rotation(), file));
        } catch (IOException | SQLException | RuntimeException e) {
            var full = e instanceof IOException
                    && (usable() < SPARE_BYTES / 4 || String.valueOf(e.getMessage()).contains("No space left"));
            Files.deleteIfExists(part);
            if (full) {
                throw full(e);
            }
            throw e;
        }
    }

    private long usable() throws IOException {
        return Files.getFileStore(folder.path()).getUsableSpace();
    }

    private static IllegalStateException full(Exception cause) {
        return BackupTrouble.FULL.told("There is not enough room in the folder of backups, so there is no new one. The"
                + " earlier ones are as they were. Free some space on its disk, or name a folder on another by"
                + " PORTAL_BACKUP_DIR.", cause);
    }

    private void requireRoom() throws SQLException, IOException {
        try (var connection = database.getConnection();
                var ask = connection.createStatement();
                var answer = ask.executeQuery(database.embedded()
                        ? "select page_count * page_size from pragma_page_count(), pragma_page_size()"
                        : "select pg_database_size(current_database())")) {
            answer.next();
            if (usable() < answer.getLong(1) + SPARE_BYTES) {
                throw full(null);
            }
        }
    }

    /** @return the digest of what was written */
    private String written(Path part, Map<String, String> versions, String once) throws IOException, SQLException {
        try (var snapshot = database.snapshot()) {
            var manifest = manifest(snapshot, versions);
            try (var out = folder.written(part);
                    var digested = new DigestOutputStream(out, Digests.sha256());
                    var encrypted = AgeFile.writer(digested, List.of(settings.publicKey(), once));
                    var writer = new BackupWriter(encrypted)) {
                writer.manifest(manifest);
                for (var table : manifest.rows().keySet()) {
                    writer.table(table, RowSource.of(snapshot, table, database.embedded()));
                }
                for (var file : settings.files().entrySet()) {
                    try (var in = Files.newInputStream(file.getValue())) {
                        writer.file(file.getKey(), in);
                    }
                }
                writer.file(BackupSettings.SETTINGS,
                        new ByteArrayInputStream(settings.asFile().getBytes(StandardCharsets.UTF_8)));
                writer.finish();
                return HexFormat.of().formatHex(digested.getMessageDigest().digest());
            }
        }
    }

    /** Looks whether everything is well, and says what there is. */
    private Manifest manifest(Connection snapshot, Map<String, String> versions) throws SQLException, IOException {
        var questions = ModuleQuestions.to(snapshot, database.embedded(), program);
        questions.requireAllWell();
        var rows = new LinkedHashMap<KeptTable, Long>();
        for (var table : KeptTables.of(versions, program)) {
            rows.put(table, questions.count("select count(*) from " + table.name()));
        }
        var version = Backup.class.getPackage().getImplementationVersion();
        return new Manifest(version == null ? "" : version, started, questions.head(started.minus(ON_THE_WAY)),
                versions,
                questions.counts(), rows);
    }

    /** With a key that nobody else ever has, everything is decrypted and read from its beginning to its end. */
    private static Manifest readBack(Path part, String sha256, String once) throws IOException, SQLException {
        try (var file = new DigestInputStream(Files.newInputStream(part), Digests.sha256())) {
            var manifest = BackupReader.read(AgeFile.reader(file, once), new BackupCheck());
            file.transferTo(OutputStream.nullOutputStream());
            if (!sha256.equals(HexFormat.of().formatHex(file.getMessageDigest().digest()))) {
                throw BackupTrouble.DAMAGED.told("What lies in the folder of backups is not what was written, so it was"
                        + " removed. The earlier ones are as they were. See whether the disk is well.");
            }
            return manifest;
        }
    }

    private static List<String> said(Path file, long bytes, Manifest manifest, int removed) {
        var lines = new ArrayList<String>();
        lines.add(String.format(Locale.ROOT, "The backup is in %s, %,d bytes.", file, bytes));
        manifest.counts().forEach((what, count) -> lines.add(String.format(Locale.ROOT, "%-36s %9d", what, count)));
        lines.add("It was read back, and is whole. It opens with your private key alone.");
        if (removed > 0) {
            lines.add("Earlier ones that no longer have to be kept: " + removed + " removed.");
        }
        lines.add("Head of the signatures: " + manifest.head());
        return lines;
    }
}
