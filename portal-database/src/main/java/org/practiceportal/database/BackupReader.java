package org.practiceportal.database;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.ArrayDeque;
import java.util.HexFormat;
import java.util.zip.ZipInputStream;

/** Reads what is in a backup from its beginning to its end, and believes none of it before its digest is right. */
final class BackupReader {

    /** No value in any table is longer. */
    private static final long LONGEST = 64L << 20;
    private static final int PIECE = 1 << 16;

    /** What is done with it. Whoever keeps something waits with it until the end was reached. */
    interface Content {

        void manifest(Manifest manifest) throws IOException, SQLException;

        /** @param rows have to be read to their end */
        void table(KeptTable table, RowSource rows) throws IOException, SQLException;

        void file(String name, InputStream content) throws IOException;
    }

    private final ZipInputStream zip;
    private final Content content;
    private final StringBuilder sums = new StringBuilder();

    private BackupReader(InputStream plain, Content content) {
        this.zip = new ZipInputStream(plain, StandardCharsets.UTF_8);
        this.content = content;
    }

    /**
     * @param plain decrypted
     * @throws IllegalStateException with a sentence, if it is no whole backup
     */
    static Manifest read(InputStream plain, Content content) throws IOException, SQLException {
        try {
            var manifest = new BackupReader(plain, content).all();
            // Past what the ZIP needs, so that its very end is proved to be the one that was written.
            plain.transferTo(OutputStream.nullOutputStream());
            return manifest;
        } catch (EOFException e) {
            throw damaged("it ends too early", e);
        } catch (IOException e) {
            throw damaged("it was changed, or did not get whole to where it lies", e);
        }
    }

    private static IllegalStateException damaged(String how, Exception cause) {
        return new IllegalStateException(
                "The backup is damaged: " + how + ". Take another copy of it, or an earlier one.",
                cause);
    }

    private Manifest all() throws IOException, SQLException {
        require(BackupWriter.MANIFEST, next());
        var digested = entry();
        var manifest = Manifest.parsed(new String(digested.readAllBytes(), StandardCharsets.UTF_8));
        noted(BackupWriter.MANIFEST, digested);
        content.manifest(manifest);
        for (var table : new ArrayDeque<>(manifest.rows().keySet())) {
            table(table, manifest.rows().get(table));
        }
        var name = next();
        while (name.startsWith(BackupWriter.FILES)) {
            digested = entry();
            content.file(name.substring(BackupWriter.FILES.length()), digested);
            noted(name, digested);
            name = next();
        }
        require(BackupWriter.SUMS, name);
        if (!new String(zip.readAllBytes(), StandardCharsets.UTF_8).contentEquals(sums) || zip.getNextEntry() != null) {
            throw damaged("its parts are not those that it tells of", null);
        }
        return manifest;
    }

    private void table(KeptTable table, long expected) throws IOException, SQLException {
        var name = BackupWriter.TABLES + table.name();
        require(name, next());
        var digested = entry();
        var in = new DataInputStream(new BufferedInputStream(digested, PIECE));
        var rows = new RowCount();
        content.table(table, use -> {
            var kinds = table.kinds();
            while (rows.seen < expected) {
                var row = new Object[kinds.length];
                for (int i = 0; i < row.length; i++) {
                    row[i] = value(in, kinds[i]);
                }
                use.of(row);
                rows.seen++;
            }
        });
        if (rows.seen != expected || in.read() >= 0) {
            throw damaged("a table has other rows than it tells of", null);
        }
        noted(name, digested);
    }

    private static final class RowCount {
        private long seen;
    }

    private static Object value(DataInputStream in, ColumnKind kind) throws IOException {
        var length = in.readLong();
        if (length < -1 || length > LONGEST) {
            throw new EOFException("no value is that long");
        }
        if (length < 0) {
            return null;
        }
        var bytes = in.readNBytes((int) length);
        if (bytes.length < length) {
            throw new EOFException("a value ends too early");
        }
        try {
            return kind.parsed(bytes);
        } catch (DateTimeException | NumberFormatException e) {
            throw new IOException("a value cannot be understood", e);
        }
    }

    private String next() throws IOException {
        var entry = zip.getNextEntry();
        if (entry == null) {
            throw new EOFException("a part is missing");
        }
        return entry.getName();
    }

    private static void require(String expected, String found) {
        if (!expected.equals(found)) {
            throw damaged("its parts are not in their order", null);
        }
    }

    private DigestInputStream entry() {
        return new DigestInputStream(zip, Digests.sha256());
    }

    private void noted(String name, DigestInputStream digested) {
        sums.append(HexFormat.of().formatHex(digested.getMessageDigest().digest())).append("  ").append(name)
                .append('\n');
    }
}
