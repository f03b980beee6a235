package org.practiceportal.web.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of the three modules as they are written. */
final class Sources {

    private Sources() {}

    /** All files of what is shipped with this ending. */
    static List<Path> ending(String ending) {
        return Stream.of("portal-api", "portal-web", "agreements")
                .flatMap(module -> in(Path.of("..", module, "src", "main"), ending).stream()).toList();
    }

    private static List<Path> in(Path folder, String ending) {
        try (var all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
