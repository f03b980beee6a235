package org.practiceportal.web.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.practiceportal.web.walls.ModuleFiles;

/** The glossary and the code have the same words. */
class GlossaryTest {

    private static final Glossary GLOSSARY = Glossary.of(ModuleFiles.text(Path.of("..", "docs", "glossary.md")));
    private static final List<Path> SOURCES = ModuleFiles.files("src/main/java", ".java");
    /** What is kept in the database, and so has a meaning that lasts. */
    private static final Pattern KEPT = Pattern.compile("(?m)^@Entity\\b");

    @Test
    void hasEachWordOnce() {
        assertTrue(GLOSSARY.words().size() > 80, GLOSSARY.words().size() + " words");
        assertEquals(Set.of(), GLOSSARY.twice());
    }

    @Test
    void namesClassesThatExist() {
        var classes = classes(source -> true);
        assertEquals(List.of(), GLOSSARY.classes().stream().filter(name -> !classes.contains(name)).toList());
    }

    @Test
    void hasAWordForEverythingThatIsKept() {
        var kept = classes(source -> KEPT.matcher(ModuleFiles.text(source)).find());
        assertTrue(kept.size() > 40, kept.size() + " kept things");
        kept.removeAll(GLOSSARY.classes());
        assertEquals(Set.of(), kept);
    }

    private static Set<String> classes(Predicate<Path> which) {
        return SOURCES.stream().filter(which)
                .map(source -> source.getFileName().toString().replace(".java", "")).collect(Collectors.toSet());
    }

    /** The words, and beside them the classes that carry them. */
    private record Glossary(List<String> words, List<String> classes) {

        private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\*\\*[^|]*)\\|[^|]*\\|([^|]*)");
        private static final Pattern WORD = Pattern.compile("\\*\\*([^*]+)\\*\\*");
        private static final Pattern CLASS = Pattern.compile("`([A-Z]\\w+)`");

        static Glossary of(String page) {
            return new Glossary(cells(page, 1).flatMap(cell -> found(WORD, cell)).toList(),
                    cells(page, 2).flatMap(cell -> found(CLASS, cell)).toList());
        }

        private static Stream<String> cells(String page, int column) {
            return ROW.matcher(page).results().map(row -> row.group(column));
        }

        private static Stream<String> found(Pattern pattern, String cell) {
            return pattern.matcher(cell).results().map(word -> word.group(1));
        }

        /** Words that are explained twice, and classes that carry two words. */
        Set<String> twice() {
            return Stream.of(words, classes)
                    .flatMap(all -> all.stream().filter(one -> Collections.frequency(all, one) > 1))
                    .collect(Collectors.toSet());
        }
    }

    @Nested
    class EachRule {

        @Test
        void isSeenToFail() {
            var glossary = Glossary.of("""
                    | word | means | in the code |
                    |---|---|---|
                    | **wish** | one thing | `Wish` |
                    | **hope**, **wish** | another thing | `Hope`, `Wish` |
                    | **frame** | the outer shape |
                    """);
            assertEquals(Set.of("wish", "Wish"), glossary.twice());
            assertEquals(List.of("wish", "hope", "wish", "frame"), glossary.words());
            assertEquals(List.of("Wish", "Hope", "Wish"), glossary.classes());
        }
    }
}
