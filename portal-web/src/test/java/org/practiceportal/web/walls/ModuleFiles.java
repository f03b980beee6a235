package org.practiceportal.web.walls;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of all modules as they are written. */
public final class ModuleFiles {

    private ModuleFiles() {}

    /** Those with an ending that lie in the same folder of each module, or below it. */
    public static List<Path> files(String folder, String ending) {
        return Stream.of("portal-launcher", "portal-api", "portal-database", "agreements", "portal-web", "distribution")
                .flatMap(module -> in(Path.of("..", module, folder), ending).stream()).toList();
    }

    /** Those with an ending in a folder, or below it; none if there is no such folder. */
    public static List<Path> in(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
