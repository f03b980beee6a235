package org.practiceportal.database;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.util.HexFormat;

/**
 * One number for all rows of a table, the same on both databases: SHA-256 over their values, one after the other. What it
 * is made of can be kept as well, and rows be read from it again.
 */
final class RowDigest {

    private static final int PIECE = 1 << 16;

    private final DigestOutputStream digested;
    private final DataOutputStream out;
    private long rows;

    RowDigest() {
        this(OutputStream.nullOutputStream());
    }

    /** @param copy gets the values; it stays open */
    RowDigest(OutputStream copy) {
        digested = new DigestOutputStream(copy, Digests.sha256());
        out = new DataOutputStream(new BufferedOutputStream(digested, PIECE));
    }

    /** Each value comes with its length, and nothing is another thing than an empty one. */
    void add(Object[] row, ColumnKind[] kinds) throws IOException {
        rows++;
        for (int i = 0; i < row.length; i++) {
            var bytes = row[i] == null ? null : kinds[i].canonical(row[i]);
            out.writeLong(bytes == null ? -1 : bytes.length);
            if (bytes != null) {
                out.write(bytes);
            }
        }
    }

    /** How many rows, and the digest; it can be asked for once. */
    Sum sum() throws IOException {
        out.flush();
        return new Sum(rows, HexFormat.of().formatHex(digested.getMessageDigest().digest()));
    }

    record Sum(long rows, String sha256) {}
}
