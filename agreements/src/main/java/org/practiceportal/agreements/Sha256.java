package org.practiceportal.agreements;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The digest by which texts, files and certificates are recognized. */
public final class Sha256 {

    private Sha256() {}

    public static byte[] of(byte[] bytes) {
        return of(bytes, 0, bytes.length);
    }

    public static byte[] of(byte[] bytes, int from, int to) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes, from, to - from);
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** In lower-case hexadecimal. */
    public static String hex(byte[] bytes) {
        return hex(bytes, bytes.length);
    }

    /** In lower-case hexadecimal, of the first so many bytes. */
    public static String hex(byte[] bytes, int length) {
        return HexFormat.of().formatHex(of(bytes, 0, length));
    }

    /** In lower-case hexadecimal, of the words in UTF-8. */
    public static String hex(String words) {
        return hex(words.getBytes(StandardCharsets.UTF_8));
    }
}
