package org.practiceportal.web.walls;

import java.nio.file.Path;
import java.util.List;

/** Files that have grown so long that they want to be two. */
final class Lengths {

    private Lengths() {}

    static List<Path> over(int lines, List<Path> files) {
        return files.stream().filter(file -> ModuleFiles.text(file).lines().count() > lines).toList();
    }
}
