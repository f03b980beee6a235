package org.practiceportal.web.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Text;
import org.practiceportal.web.shell.Unavailable;

/**
 * Hashes passphrases with Argon2id, 19 MiB, two passes, one lane (OWASP Password Storage, the first of its equal
 * settings). At least fifteen characters and no rules of composition (NIST SP 800-63B-4, 3.1.1.2).
 */
@ApplicationScoped
class Passphrases {

    static final int SHORTEST = 15;
    static final int LONGEST = 128;
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final long LONGEST_WAIT_SECONDS = 10;

    /** Two at a time: hashing is meant to be slow, and must not take the whole machine. */
    private final Semaphore gate = new Semaphore(2, true);
    private final SecureRandom random = new SecureRandom();

    /** @throws Refused if it is too short, too long, one character over and over, or the person's own address */
    String hash(String passphrase, String email) {
        var clear = normal(passphrase);
        if (clear.codePointCount(0, clear.length()) < SHORTEST) {
            throw new Refused(Text.of(Accounts.BUNDLE, "passphrase.short", SHORTEST));
        }
        if (clear.length() > LONGEST) {
            throw new Refused(Text.of(Accounts.BUNDLE, "passphrase.long", LONGEST));
        }
        if (clear.chars().distinct().count() < 5 || clear.toLowerCase(Locale.ROOT)
                .replace(email.toLowerCase(Locale.ROOT), "").length() < SHORTEST / 2) {
            throw new Refused(Text.of(Accounts.BUNDLE, "passphrase.easy"));
        }
        var salt = new byte[16];
        random.nextBytes(salt);
        var base64 = Base64.getEncoder().withoutPadding();
        return "argon2id$" + base64.encodeToString(salt) + "$" + base64.encodeToString(derive(clear, salt));
    }

    /** Takes as long when there is no hash, so that the time does not tell whether an account exists. */
    boolean matches(String passphrase, String hash) {
        var clear = normal(passphrase);
        if (clear.length() > LONGEST) {
            return false;
        }
        if (hash == null) {
            derive(clear, new byte[16]);
            return false;
        }
        var parts = hash.split("\\$");
        var decoder = Base64.getDecoder();
        return MessageDigest.isEqual(decoder.decode(parts[2]), derive(clear, decoder.decode(parts[1])));
    }

    /** @throws Refused if too many others are waiting for theirs to be looked at */
    static void requirePlace(HttpServletRequest request) {
        if (request.getAttribute(Unavailable.BUSY) != null) {
            throw busy();
        }
    }

    private static Refused busy() {
        return new Refused(Text.of(Accounts.BUNDLE, "passphrase.busy"));
    }

    private static String normal(String passphrase) {
        return Normalizer.normalize(passphrase == null ? "" : passphrase, Normalizer.Form.NFKC);
    }

    private boolean entered() {
        try {
            return gate.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private byte[] derive(String clear, byte[] salt) {
        if (!entered()) {
            throw busy();
        }
        try {
            var argon = new Argon2BytesGenerator();
            argon.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id).withMemoryAsKB(MEMORY_KIB)
                    .withIterations(PASSES).withParallelism(1).withSalt(salt).build());
            var derived = new byte[32];
            argon.generateBytes(clear.getBytes(StandardCharsets.UTF_8), derived);
            return derived;
        } finally {
            gate.release();
        }
    }
}
