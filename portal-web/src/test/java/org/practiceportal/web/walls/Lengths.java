package org.practiceportal.web.walls;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Files that have grown so long that they want to be two. */
final class Lengths {

    private Lengths() {}

    static List<Path> over(int lines, String ending, List<Path> folders) {
        return folders.stream().flatMap(folder -> files(folder, ending).stream())
                .filter(file -> lines(file).size() > lines).toList();
    }

    static List<Path> files(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
