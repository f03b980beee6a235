package org.practiceportal.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A folder for one run: the unpacked server, the application with its plugins, and temporary files. It is locked while its
 * portal lives; those whose portal has died are removed by the next start, so that sudden ends do not fill the disk.
 */
final class WorkFolder {

    private static final String PREFIX = "run-";
    private static final String LOCK = "in-use.lock";

    private final Path path;
    private final FileLock lock;

    private WorkFolder(Path path, FileLock lock) {
        this.path = path;
        this.lock = lock;
    }

    static WorkFolder in(Path folder) {
        try {
            sweep(folder);
            var path = Files.createTempDirectory(folder, PREFIX);
            var work = new WorkFolder(path, lock(path));
            Runtime.getRuntime().addShutdownHook(new Thread(work::removed, "work folder"));
            return work;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void sweep(Path folder) throws IOException {
        try (var runs = Files.newDirectoryStream(folder, PREFIX + "*")) {
            for (var run : runs) {
                try (var left = lock(run)) {
                    if (left != null) {
                        Folders.remove(run);
                    }
                }
            }
        }
    }

    /** {@code null} if another process holds it. */
    private static FileLock lock(Path run) throws IOException {
        return FileChannel.open(run.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE).tryLock();
    }

    Path path() {
        return path;
    }

    Path folder(String name) {
        try {
            return Files.createDirectories(path.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is still written to by the server's own end is left to the next start. */
    private void removed() {
        try {
            lock.release();
            Folders.remove(path);
        } catch (IOException e) {
            return;
        }
    }
}
