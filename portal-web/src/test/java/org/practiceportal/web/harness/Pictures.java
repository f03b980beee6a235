package org.practiceportal.web.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.practiceportal.web.docs.Guides;

/** Where pictures are kept. */
final class Pictures {

    private Pictures() {}

    /** Among those of the documentation, if it is made anew and shows this one; otherwise beside the other results of the tests. */
    static Path file(String name) {
        var shown = Boolean.getBoolean("portal.screenshots") && new Guides(Path.of("..")).show(name);
        try {
            var folder = shown ? Path.of("..", "docs", "screenshots") : Path.of("target", "screenshots");
            return Files.createDirectories(folder).resolve(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
