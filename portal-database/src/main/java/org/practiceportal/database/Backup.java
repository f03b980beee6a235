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
import java.util.function.BooleanSupplier;
import java.util.logging.Logger;
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

    private static final Logger LOG = Logger.getLogger(Backup.class.getName());

    private final BackupSettings settings;
    private final NamedDatabase database;
    private final BackupFolder folder;
    private final ClassLoader program;
    private final Clock clock;
    private final Instant started;
    private final BooleanSupplier ending;

    private Backup(BackupSettings settings, ClassLoader program, Clock clock, BooleanSupplier ending) {
        this.settings = settings;
        this.database = settings.database();
        this.folder = new BackupFolder(settings.folder());
        this.program = program;
        this.clock = clock;
        this.started = clock.instant();
        this.ending = ending;
    }

    /** The same by the clock of this machine, to its end. */
    public static List<String> make(Map<String, String> byKey, ClassLoader program) {
        return make(byKey, program, WallClock.exact(), () -> false);
    }

    /**
     * @param byKey  the settings
     * @param ending whether to break off, and leave it to the next time
     * @return what to say about it
     * @throws IllegalStateException with a sentence; then all earlier backups are as they were
     */
    public static List<String> make(Map<String, String> byKey, ClassLoader program, Clock clock,
            BooleanSupplier ending) {
        var backup = new Backup(new BackupSettings(byKey), program, clock, ending);
        backup.settings.publicKey();
        try {
            return BackupTurn.alone(backup.database, clock, BackupFolder.name(backup.started), backup::told);
        } catch (SQLException e) {
            throw BackupTrouble.meaning(e);
        }
    }

    private List<String> told(List<String> left) {
        try {
            return made(left);
        } catch (SQLException | IOException | RuntimeException e) {
            var told = BackupTrouble.meaning(e);
            var trouble = BackupTrouble.of(told);
            try {
                if (trouble != BackupTrouble.BUSY) {
                    BackupOutcome.failed(started, clock.instant(), trouble).keep(database);
                }
            } catch (SQLException unkept) {
                told.addSuppressed(unkept);
            }
            throw told;
        }
    }

    private void goOn() {
        if (ending.getAsBoolean()) {
            throw BackupTrouble.BUSY
                    .told("The portal ends, so there is no new backup. The earlier ones are as they were;"
                            + " the next start makes one.");
        }
    }

    private List<String> made(List<String> left) throws SQLException, IOException {
        folder.requireWritable(settings.isUsualFolder());
        for (var name : left) {
            folder.sweep(name);
        }
        var versions = database.requireThisVersion(program);
        requireRoom();
        var once = Pair.made();
        var part = folder.part(started);
        try {
            var sha256 = written(part, versions, once.publicKey());
            var manifest = readBack(part, sha256, once.privateKey());
            var bytes = Files.size(part);
            var file = folder.publish(part, started, sha256);
            return said(file, bytes, manifest, noted(file, new BackupOutcome(started, clock.instant(),
                    file.getFileName().toString(), bytes, sha256, manifest.head().toString(), null)));
        } catch (IOException | SQLException | RuntimeException e) {
            var full = e instanceof IOException
                    && (usable() < SPARE_BYTES / 4 || String.valueOf(e.getMessage()).contains("No space left"));
            folder.sweep(BackupFolder.name(started));
            if (full) {
                throw full(e);
            }
            throw e;
        }
    }

    /**
     * There is a new one now, and whatever fails here takes nothing away from it.
     *
     * @return what to say about it
     */
    private List<String> noted(Path file, BackupOutcome outcome) {
        try {
            outcome.keep(database);
            var removed = folder.rotate(settings.rotation(), BackupOutcome.files(database), file);
            return removed == 0
                    ? List.of()
                    : List.of("Earlier ones that no longer have to be kept: " + removed + " removed.");
        } catch (SQLException e) {
            return failed("The list of backups does not tell of it: " + e.getMessage());
        } catch (IOException e) {
            return failed("Earlier ones that no longer have to be kept could not be removed: " + e.getMessage()
                    + ". See who may write in the folder of backups.");
        }
    }

    private static List<String> failed(String sentence) {
        LOG.warning(sentence);
        return List.of(sentence);
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
                    var rows = RowSource.of(snapshot, table, database.embedded());
                    writer.table(table, use -> rows.each(row -> {
                        goOn();
                        use.of(row);
                    }));
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
    private Manifest readBack(Path part, String sha256, String once) throws IOException, SQLException {
        try (var file = new DigestInputStream(Files.newInputStream(part), Digests.sha256())) {
            var manifest = BackupReader.read(AgeFile.reader(file, once), new BackupCheck(this::goOn));
            file.transferTo(OutputStream.nullOutputStream());
            if (!sha256.equals(HexFormat.of().formatHex(file.getMessageDigest().digest()))) {
                throw BackupTrouble.DAMAGED.told("What lies in the folder of backups is not what was written, so it was"
                        + " removed. The earlier ones are as they were. See whether the disk is well.");
            }
            return manifest;
        }
    }

    private static List<String> said(Path file, long bytes, Manifest manifest, List<String> afterwards) {
        var lines = new ArrayList<String>();
        lines.add(String.format(Locale.ROOT, "The backup is in %s, %,d bytes.", file, bytes));
        manifest.counts().forEach((what, count) -> lines.add(String.format(Locale.ROOT, "%-36s %9d", what, count)));
        lines.add("It was read back, and is whole. It opens with your private key alone.");
        lines.addAll(afterwards);
        lines.add("Head of the signatures: " + manifest.head());
        return lines;
    }
}
