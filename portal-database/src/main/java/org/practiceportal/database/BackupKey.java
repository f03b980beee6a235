package org.practiceportal.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import org.practiceportal.database.AgeFile.Pair;

/** The two keys of a practice's backups: one that the portal has, with which they are written, and one with which they open. */
public final class BackupKey {

    private BackupKey() {}

    /**
     * @param file for the private key, as the program age writes it too; only its owner reads it
     * @return what to say about it
     * @throws IllegalStateException with a sentence, and no key was made
     */
    public static List<String> make(Path file) {
        var pair = Pair.made();
        var attributes = file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[]{
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
                : new FileAttribute<?>[0];
        try (var out = Files.newByteChannel(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                attributes)) {
            out.write(StandardCharsets.US_ASCII
                    .encode("# public key: " + pair.publicKey() + "\n" + pair.privateKey() + "\n"));
        } catch (FileAlreadyExistsException e) {
            throw new IllegalStateException(
                    "There is a file " + file + " already, and it is left as it is: earlier backups"
                            + " may open with it alone. Name another.",
                    e);
        } catch (IOException e) {
            throw new IllegalStateException("The file " + file + " cannot be written.", e);
        }
        return List.of("The private key is in " + file
                + ". Keep it in two places away from this machine, such as on paper in"
                + " a safe and in a password manager, and delete it here: without it no backup opens, and whoever has it"
                + " reads everything.", "Set the public key, and start the portal again:",
                "PORTAL_BACKUP_KEY=" + pair.publicKey());
    }

    /** @throws IllegalStateException with a sentence, if it is mistyped */
    public static void require(String publicKey) {
        AgeFile.requirePublicKey(publicKey);
    }
}
