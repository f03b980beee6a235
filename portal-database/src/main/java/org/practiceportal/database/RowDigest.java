package org.practiceportal.database;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** One number for all rows of a table, the same on both databases: SHA-256 over their values, one after the other. */
final class RowDigest {

    private final MessageDigest sha256;
    private long rows;

    RowDigest() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Each value comes with its length, and nothing is another thing than an empty one. */
    void add(Object[] row, ColumnKind[] kinds) {
        rows++;
        for (int i = 0; i < row.length; i++) {
            var bytes = row[i] == null ? null : kinds[i].canonical(row[i]);
            sha256.update(ByteBuffer.allocate(Long.BYTES).putLong(bytes == null ? -1 : bytes.length).array());
            if (bytes != null) {
                sha256.update(bytes);
            }
        }
    }

    /** How many rows, and the digest; it can be asked for once. */
    Sum sum() {
        return new Sum(rows, HexFormat.of().formatHex(sha256.digest()));
    }

    record Sum(long rows, String sha256) {}
}
