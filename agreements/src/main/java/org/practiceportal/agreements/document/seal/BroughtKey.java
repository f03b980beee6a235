package org.practiceportal.agreements.document.seal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.InvalidParameterException;
import java.security.KeyStore;
import java.security.ProviderException;
import java.security.Security;
import java.util.Optional;

/**
 * A key that the practice brings. Unlike its own, the portal never makes one where it was told to find it.
 *
 * Each way throws {@link IllegalArgumentException} with a sentence for the administrator if the key cannot be used.
 */
final class BroughtKey {

    private BroughtKey() {}

    /**
     * From a PKCS#12 file.
     *
     * @param password if empty, it lies in a file of the same name with {@code .password} added
     * @param alias    which key, if there are several
     */
    static SealKey inFile(Path file, Optional<String> password, Optional<String> alias) {
        if (!Files.isReadable(file)) {
            throw new IllegalArgumentException("There is no file for the seal's key at " + file
                    + ", or the portal may not read it.");
        }
        try {
            var kept = file.resolveSibling(file.getFileName() + ".password");
            if (password.isEmpty() && !Files.exists(kept)) {
                throw new IllegalArgumentException("There is a seal's key at " + file
                        + " but no password, neither configured nor at " + kept + ".");
            }
            var secret = password.isPresent()
                    ? password.get().toCharArray()
                    : new String(SealKeyFile.read(kept), StandardCharsets.UTF_8).strip().toCharArray();
            return SealKey.from(SealKeyFile.read(file), secret, alias);
        } catch (IOException e) {
            throw new UncheckedIOException("the seal's key at " + file + " cannot be read", e);
        }
    }

    /**
     * On a token: a card, a stick or a machine that signs by itself and never gives the key away.
     *
     * @param configuration file for the JDK's provider SunPKCS11: the token's library and its slot
     */
    static SealKey onToken(Path configuration, Optional<String> pin, Optional<String> alias) {
        if (!Files.isReadable(configuration)) {
            throw new IllegalArgumentException("There is no file about the seal's token at " + configuration
                    + ", or the portal may not read it.");
        }
        var secret = pin.map(String::toCharArray).orElseThrow(
                () -> new IllegalArgumentException("The seal's token needs its PIN as the seal's password."));
        try {
            var token = Security.getProvider("SunPKCS11").configure(configuration.toString());
            var store = KeyStore.getInstance("PKCS11", token);
            store.load(null, secret);
            return SealKey.from(store, secret, alias, Optional.of(token));
        } catch (InvalidParameterException | ProviderException | GeneralSecurityException | IOException e) {
            throw new IllegalArgumentException("The seal's token described in " + configuration
                    + " cannot be used: its library or slot is not there, or the PIN is wrong.", e);
        }
    }
}
