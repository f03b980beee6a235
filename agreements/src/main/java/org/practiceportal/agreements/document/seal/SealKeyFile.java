package org.practiceportal.agreements.document.seal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps the {@link SealKey} that the portal makes for itself in a file that only its owner reads. At the first start the key is made, and a password with
 * it unless one is configured. Instances that start at once on the same folder end with the same key: the first file that
 * is complete takes the name, everybody else reads it.
 */
public final class SealKeyFile {

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    private final Path file;
    private final Clock clock;
    private final SecureRandom random;

    public SealKeyFile(Path file, Clock clock, SecureRandom random) {
        this.file = file;
        this.clock = clock;
        this.random = random;
    }

    /**
     * The key, made if the file is not there yet.
     *
     * @param configured the password; if empty, it lies in a file of the same name with {@code .password} added
     * @throws IllegalArgumentException with a sentence for the administrator, if the file is not a usable key or open to
     *                                  others
     */
    public SealKey key(Optional<String> configured) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            var password = configured.isPresent() ? configured.get().toCharArray() : keptPassword().toCharArray();
            if (!Files.exists(file)) {
                publish(SealKey.make(password, clock.instant(), random), file);
            }
            return SealKey.from(read(file), password);
        } catch (IOException e) {
            throw new UncheckedIOException("the seal's key at " + file + " cannot be read or written", e);
        }
    }

    private String keptPassword() throws IOException {
        var kept = file.resolveSibling(file.getFileName() + ".password");
        if (!Files.exists(kept)) {
            if (Files.exists(file)) {
                throw new IllegalArgumentException(
                        "There is a seal's key at " + file + " but no password, neither configured nor at "
                                + kept + ".");
            }
            var secret = new byte[24];
            random.nextBytes(secret);
            publish(Base64.getUrlEncoder().withoutPadding().encode(secret), kept);
        }
        return new String(read(kept), StandardCharsets.US_ASCII).strip();
    }

    /** Writes aside first, and to the disk: a name stands for a whole file or for none, even when the power fails. */
    private static void publish(byte[] content, Path as) throws IOException {
        var aside = Files.createTempFile(as.toAbsolutePath().getParent(), ".seal", null, attributes(as));
        try {
            Files.write(aside, content, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
            Files.createLink(as, aside);
        } catch (FileAlreadyExistsException e) {
            // Another instance was first, and its file is the one that counts.
        } finally {
            Files.delete(aside);
        }
    }

    private static FileAttribute<?>[] attributes(Path near) {
        return posix(near)
                ? new FileAttribute<?>[]{PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
                : new FileAttribute<?>[0];
    }

    /** @throws IllegalArgumentException if others may read it too */
    static byte[] read(Path secret) throws IOException {
        if (posix(secret) && !Collections.disjoint(Files.getPosixFilePermissions(secret),
                PosixFilePermissions.fromString("---rwxrwx"))) {
            throw new IllegalArgumentException("Others may read " + secret + "; only its owner should (chmod 600).");
        }
        return Files.readAllBytes(secret);
    }

    private static boolean posix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
