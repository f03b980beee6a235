package org.practiceportal.distribution;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the build has made. */
final class Built {

    private static final Path TARGET = Path.of("target").toAbsolutePath();
    static final String NAME = "practice-portal-" + System.getProperty("project.version");

    private Built() {}

    static Path folder() {
        return TARGET.resolve(NAME);
    }

    static Path archive(String ending) {
        return TARGET.resolve(NAME + ending);
    }

    static Path debianPackage() {
        try (var files = Files.list(TARGET)) {
            return files.filter(file -> file.toString().endsWith("_all.deb")).findFirst().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
