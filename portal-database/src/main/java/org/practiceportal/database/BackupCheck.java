package org.practiceportal.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads a backup to its end, and keeps nothing of it: each row, each file, each digest. */
public final class BackupCheck implements BackupReader.Content {

    private final Runnable between;

    /** @param between is done before each row, and may end it */
    BackupCheck(Runnable between) {
        this.between = between;
    }

    /**
     * @param privateKey {@code AGE-SECRET-KEY-1…}
     * @return what to say about it
     * @throws IllegalStateException with a sentence, if it is no whole backup
     */
    public static List<String> of(Path file, String privateKey) {
        requireSameDigest(file);
        try (var in = Files.newInputStream(file)) {
            return said(BackupReader.read(AgeFile.reader(in, privateKey), new BackupCheck(() -> {})));
        } catch (IOException | SQLException e) {
            throw unreadable(file, e);
        }
    }

    private static IllegalStateException unreadable(Path file, Exception cause) {
        return new IllegalStateException("The backup " + file + " cannot be read: " + cause.getMessage() + ".", cause);
    }

    /** @throws IllegalStateException with a sentence, if it has another, or cannot be read at all */
    static void requireSameDigest(Path file) {
        try (var in = Files.newInputStream(file)) {
            var told = BackupFolder.told(file);
            if (told.isPresent() && !told.get().equals(BackupFolder.sha256(in))) {
                throw new IllegalStateException("The backup is damaged: its digest is not the one in "
                        + file.getFileName() + ".sha256. Take another copy of it, or an earlier one.");
            }
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    static List<String> said(Manifest manifest) {
        var lines = new ArrayList<String>();
        lines.add("A backup of " + manifest.made() + ", made by version " + manifest.program() + ".");
        manifest.counts().forEach((what, count) -> lines.add(String.format(Locale.ROOT, "%-36s %9d", what, count)));
        lines.add("Everything in it reads as it was written.");
        lines.add("Head of the signatures: " + manifest.head());
        return lines;
    }

    @Override
    public void manifest(Manifest manifest) {
        // Nothing is done with it.
    }

    @Override
    public void table(KeptTable table, RowSource rows) throws IOException, SQLException {
        rows.each(row -> between.run());
    }

    @Override
    public void file(String name, InputStream content) throws IOException {
        content.transferTo(OutputStream.nullOutputStream());
    }
}
