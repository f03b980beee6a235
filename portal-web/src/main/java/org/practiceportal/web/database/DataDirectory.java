package org.practiceportal.web.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.eclipse.microprofile.config.ConfigProvider;

/** The folder of the embedded database and the keys; only this process's user may look into it. */
public final class DataDirectory {

    private static FileLock held;

    private DataDirectory() {}

    /** The folder, which exists afterwards. */
    public static Path path() {
        var path = Path.of(ConfigProvider.getConfig(DataDirectory.class.getClassLoader()).getValue("portal.data.dir",
                String.class));
        try {
            if (!Files.isDirectory(path)) {
                Files.createDirectories(path);
                if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
                }
            }
            return path;
        } catch (IOException e) {
            throw new UncheckedIOException("The data directory " + path + " cannot be made.", e);
        }
    }

    /**
     * Takes the embedded database for this process until it ends, however it ends.
     *
     * @throws IllegalStateException if another process has it
     */
    static synchronized void lock() {
        if (held != null) {
            return;
        }
        try {
            var file = FileChannel.open(path().resolve("in-use.lock"), StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
            held = file.tryLock();
        } catch (OverlappingFileLockException e) {
            // An earlier deployment in this same process has it, and it is the only one that would.
            return;
        } catch (IOException e) {
            throw new UncheckedIOException("The data directory cannot be locked.", e);
        }
        if (held == null) {
            throw new IllegalStateException("Another portal is using the data directory " + path()
                    + ". Stop it first, or give this one its own by PORTAL_DATA_DIR.");
        }
    }
}
