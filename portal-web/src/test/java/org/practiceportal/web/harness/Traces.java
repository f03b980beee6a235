package org.practiceportal.web.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** Where something was left behind. */
public final class Traces {

    private Traces() {}

    /** The files below a folder that have a word in their name or among their bytes. */
    public static List<Path> of(String word, Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(file -> file.getFileName().toString().contains(word) || holds(file, word)).toList();
        }
    }

    private static boolean holds(Path file, String word) {
        try {
            return Files.isRegularFile(file) && Files.readString(file, StandardCharsets.ISO_8859_1).contains(word);
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
