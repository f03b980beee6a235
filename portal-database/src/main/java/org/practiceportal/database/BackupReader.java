package org.practiceportal.database;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
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
        var manifest = new BackupReader(plain, content).all();
        // Past what the ZIP needs, so that its very end is proved to be the one that was written.
        new Told(plain).transferTo(OutputStream.nullOutputStream());
        return manifest;
    }

    /** What cannot be read tells that the backup is damaged; whatever else fails is not the backup's. */
    private static final class Told extends FilterInputStream {

        Told(InputStream in) {
            super(in);
        }

        @Override
        public int read() {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] piece, int from, int length) {
            try {
                return in.read(piece, from, length);
            } catch (IOException e) {
                throw damaged(e);
            }
        }
    }

    private static IllegalStateException damaged(IOException cause) {
        return damaged(cause instanceof EOFException
                ? "it ends too early"
                : "it was changed, or did not get whole to where it lies", cause);
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
        for (var table : manifest.rows().entrySet()) {
            table(table.getKey(), table.getValue());
        }
        var name = next();
        while (name.startsWith(BackupWriter.FILES)) {
            digested = entry();
            content.file(name.substring(BackupWriter.FILES.length()), digested);
            noted(name, digested);
            name = next();
        }
        require(BackupWriter.SUMS, name);
        if (!new String(entry().readAllBytes(), StandardCharsets.UTF_8).contentEquals(sums) || entered() != null) {
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

    private static Object value(DataInputStream in, ColumnKind kind) {
        try {
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
            return kind.parsed(bytes);
        } catch (IOException e) {
            throw damaged(e);
        } catch (DateTimeException | NumberFormatException e) {
            throw damaged("a value cannot be understood", e);
        }
    }

    private String next() {
        var entry = entered();
        if (entry == null) {
            throw damaged(new EOFException("a part is missing"));
        }
        return entry.getName();
    }

    /** {@code null} if there is no more. */
    private ZipEntry entered() {
        try {
            return zip.getNextEntry();
        } catch (IOException e) {
            throw damaged(e);
        }
    }

    private static void require(String expected, String found) {
        if (!expected.equals(found)) {
            throw damaged("its parts are not in their order", null);
        }
    }

    private DigestInputStream entry() {
        return new DigestInputStream(new Told(zip), Digests.sha256());
    }

    private void noted(String name, DigestInputStream digested) {
        sums.append(HexFormat.of().formatHex(digested.getMessageDigest().digest())).append("  ").append(name)
                .append('\n');
    }
}
