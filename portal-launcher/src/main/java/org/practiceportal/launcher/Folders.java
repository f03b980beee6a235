package org.practiceportal.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Locale;

/** Folders that the portal makes, keeps to itself, copies and removes. */
final class Folders {

    private static final String OWN = "rwx------";
    /** Whoever is in the service's group may read the log. */
    private static final String LOG = "rwxr-x---";

    private Folders() {}

    /**
     * Makes a folder, or sees that it can be written; no stranger on this machine looks into it.
     *
     * @throws StartRefused if it cannot be made or written
     */
    static Path own(Setting setting, Path folder) {
        try {
            Files.createDirectories(folder);
            if (isOurs(folder) && isPosix(folder)) {
                Files.setPosixFilePermissions(folder,
                        PosixFilePermissions.fromString(setting == Setting.LOG_FOLDER ? LOG : OWN));
            }
            return folder;
        } catch (IOException e) {
            throw new StartRefused(
                    String.format(Locale.ROOT,
                            "The folder %s cannot be written. Give the user %s the right to, or name another by %s.",
                            folder, System.getProperty("user.name"), setting.variable()),
                    e);
        }
    }

    /** Whether what this process writes there belongs to whom the folder does. Its account may have no name. */
    static boolean isOurs(Path folder) throws IOException {
        // The rights alone do not tell whether the disk itself is mounted for reading only.
        var tried = Files.createTempFile(folder, "try", ".tmp");
        try {
            return Files.getOwner(tried).equals(Files.getOwner(folder));
        } finally {
            Files.delete(tried);
        }
    }

    /** Sees that the embedded database, which is native code, can be loaded from a folder. */
    static Path requirePrograms(Path folder) {
        try {
            var file = Files.createTempFile(folder, "try", ".tmp");
            var set = file.toFile().setExecutable(true);
            // False also where the whole file system was mounted so.
            var runs = set && Files.isExecutable(file);
            Files.delete(file);
            if (!runs) {
                throw new StartRefused(String.format(Locale.ROOT,
                        "Programs may not run in the folder %s (noexec), but the embedded database has to. Name another by"
                                + " %s.",
                        folder, Setting.WORK_FOLDER.variable()));
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean isPosix(Path folder) {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    /** Copies a folder with all that is in it, though it may lie where nobody writes. */
    static void copy(Path from, Path to) throws IOException {
        try (var all = Files.walk(from)) {
            for (var each : (Iterable<Path>) all::iterator) {
                var copy = to.resolve(from.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(each, copy);
                    // Browsers keep a file until this changes.
                    Files.setLastModifiedTime(copy, Files.getLastModifiedTime(each));
                }
            }
        }
    }

    /** Removes a folder with all that is in it, as far as it goes. */
    static void remove(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (var each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }
}
