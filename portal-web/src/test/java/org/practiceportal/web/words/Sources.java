package org.practiceportal.web.words;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.practiceportal.web.walls.ModuleFiles;

/** The files of the three modules as they are written. */
final class Sources {

    private Sources() {}

    /** All files of what is shipped with this ending. */
    static List<Path> ending(String ending) {
        return Stream.of("portal-api", "portal-web", "agreements")
                .flatMap(module -> ModuleFiles.in(Path.of("..", module, "src", "main"), ending).stream()).toList();
    }

    static String text(Path file) {
        return ModuleFiles.text(file);
    }
}
