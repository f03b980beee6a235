package org.practiceportal.agreements.document.check;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;

/** Digests. */
final class Sha256 {

    private Sha256() {}

    static byte[] of(byte[] bytes) {
        return of(bytes, 0, bytes.length);
    }

    static byte[] of(byte[] bytes, int from, int to) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes, from, to - from);
            return digest.digest();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** In lower-case hexadecimal, of the first so many bytes. */
    static String hex(byte[] bytes, int length) {
        return HexFormat.of().formatHex(of(bytes, 0, length));
    }
}
