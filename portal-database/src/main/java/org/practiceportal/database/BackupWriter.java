package org.practiceportal.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.practiceportal.database.RowDigest.Sum;

/**
 * Writes what is in a backup: a ZIP with what it says of itself, each table's rows, each file beside the database, and last
 * of all the digest of each of these.
 */
final class BackupWriter implements AutoCloseable {

    static final String MANIFEST = "manifest.properties";
    static final String TABLES = "tables/";
    static final String FILES = "files/";
    static final String SUMS = "SHA256SUMS";

    private final ZipOutputStream zip;
    private final StringBuilder sums = new StringBuilder();

    BackupWriter(OutputStream out) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        // Most of it are sealed copies, which grow little smaller for any effort.
        zip.setLevel(Deflater.BEST_SPEED);
    }

    void manifest(Manifest manifest) throws IOException {
        zip.putNextEntry(new ZipEntry(MANIFEST));
        var bytes = manifest.text().getBytes(StandardCharsets.UTF_8);
        zip.write(bytes);
        noted(MANIFEST, HexFormat.of().formatHex(Digests.sha256().digest(bytes)));
    }

    Sum table(KeptTable table, RowSource rows) throws IOException, SQLException {
        zip.putNextEntry(new ZipEntry(TABLES + table.name()));
        var digest = new RowDigest(zip);
        var kinds = table.kinds();
        rows.each(row -> digest.add(row, kinds));
        var sum = digest.sum();
        noted(TABLES + table.name(), sum.sha256());
        return sum;
    }

    void file(String name, InputStream content) throws IOException {
        zip.putNextEntry(new ZipEntry(FILES + name));
        var digested = new DigestOutputStream(zip, Digests.sha256());
        content.transferTo(digested);
        noted(FILES + name, HexFormat.of().formatHex(digested.getMessageDigest().digest()));
    }

    private void noted(String entry, String sha256) throws IOException {
        zip.closeEntry();
        sums.append(sha256).append("  ").append(entry).append('\n');
    }

    /** The last word, without which it is no backup; the encryption's last piece follows it, and then it is on the disk. */
    void finish() throws IOException {
        zip.putNextEntry(new ZipEntry(SUMS));
        zip.write(sums.toString().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        zip.close();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
