package org.practiceportal.database;

import com.exceptionfactory.jagged.RecipientStanzaReader;
import com.exceptionfactory.jagged.RecipientStanzaWriter;
import com.exceptionfactory.jagged.framework.stream.StandardDecryptingChannelFactory;
import com.exceptionfactory.jagged.framework.stream.StandardEncryptingChannelFactory;
import com.exceptionfactory.jagged.x25519.X25519KeyPairGenerator;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaReaderFactory;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaWriterFactory;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;

/** Files in the format of age (age-encryption.org/v1): written to public keys, read with one of the private ones. */
final class AgeFile {

    private static final int PIECE = 1 << 16;

    private AgeFile() {}

    /** What is published, {@code age1…}, and what is kept elsewhere, {@code AGE-SECRET-KEY-1…}. */
    record Pair(String publicKey, String privateKey) {

        static Pair made() {
            try {
                var pair = new X25519KeyPairGenerator().generateKeyPair();
                return new Pair(pair.getPublic().toString(), pair.getPrivate().toString());
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** @throws IllegalStateException with a sentence, if it is none */
    static void requirePublicKey(String key) {
        recipient(key);
    }

    private static RecipientStanzaWriter recipient(String key) {
        try {
            return X25519RecipientStanzaWriterFactory.newRecipientStanzaWriter(key);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            // A start that fails says what stands innermost.
            throw BackupTrouble.NO_KEY.told("PORTAL_BACKUP_KEY is not a public key as bin/portal backup-key makes them:"
                    + " one letter is wrong or missing. Copy it again.");
        }
    }

    private static RecipientStanzaReader identity(String key) {
        try {
            return X25519RecipientStanzaReaderFactory.newRecipientStanzaReader(key);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException("The private key is not whole: one letter is wrong or missing.", e);
        }
    }

    /** Closing it closes what is written to. */
    static OutputStream writer(OutputStream to, List<String> publicKeys) throws IOException {
        var recipients = new ArrayList<RecipientStanzaWriter>();
        publicKeys.forEach(key -> recipients.add(recipient(key)));
        try {
            return new BufferedOutputStream(Channels.newOutputStream(new StandardEncryptingChannelFactory()
                    .newEncryptingChannel(Channels.newChannel(new BufferedOutputStream(to, PIECE)), recipients)),
                    PIECE);
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    /**
     * What was encrypted; whatever was changed in the file ends the reading with an exception.
     *
     * @throws IllegalStateException with a sentence, if the key does not open it
     */
    static InputStream reader(InputStream from, String privateKey) {
        try {
            return new BufferedInputStream(Channels.newInputStream(new StandardDecryptingChannelFactory()
                    .newDecryptingChannel(Channels.newChannel(new BufferedInputStream(from, PIECE)),
                            List.of(identity(privateKey)))),
                    PIECE);
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(
                    "This private key does not open this file: it was made for another key, or its"
                            + " beginning is damaged.",
                    e);
        }
    }
}
