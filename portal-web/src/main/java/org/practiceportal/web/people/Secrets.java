package org.practiceportal.web.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;

/** Makes and recognises activation codes. Only hashes are kept. */
public final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String CONSONANTS = "bdfgklmnprstvz";
    private static final String VOWELS = "aeiou";

    private Secrets() {}

    /** 256 random bits, as they can stand in an address. */
    static String token() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /**
     * Made-up words that can be said in any language, and four digits: {@code lumo-tavi-4821}. A word has 12.2 random
     * bits, the digits 13.3; nothing in it can be mistaken for something else when read aloud.
     */
    public static String code(int words) {
        var code = new StringBuilder();
        for (int word = 0; word < words; word++) {
            for (int syllable = 0; syllable < 2; syllable++) {
                code.append(CONSONANTS.charAt(RANDOM.nextInt(CONSONANTS.length())));
                code.append(VOWELS.charAt(RANDOM.nextInt(VOWELS.length())));
            }
            code.append('-');
        }
        return code.append(String.format(Locale.ROOT, "%04d", RANDOM.nextInt(10_000))).toString();
    }

    /** A typed code without what does not matter: case, spaces and hyphens. */
    public static String plain(String code) {
        return code == null ? "" : code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    public static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
