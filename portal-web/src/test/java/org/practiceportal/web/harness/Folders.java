package org.practiceportal.web.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;

/** Fresh folders under {@code target}, one for each situation. */
public final class Folders {

    private Folders() {}

    /** An empty folder, whatever an earlier run has left there. */
    public static Path fresh(String name) {
        return emptied(Path.of("target", "it-data", name).toAbsolutePath());
    }

    public static Path emptied(Path folder) {
        try {
            if (Files.exists(folder)) {
                try (var all = Files.walk(folder)) {
                    for (var each : all.sorted(Comparator.reverseOrder()).toList()) {
                        Files.deleteIfExists(each);
                    }
                }
            }
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void copy(Path from, Path to) {
        try (var all = Files.walk(from)) {
            for (var each : all.toList()) {
                var copy = to.resolve(from.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(each, copy);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets only its owner read a file. */
    public static Path secret(Path file) {
        try {
            return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
