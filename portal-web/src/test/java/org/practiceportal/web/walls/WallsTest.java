package org.practiceportal.web.walls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The house as it is built. */
class WallsTest {

    private static final Walls WALLS = new Walls("org.practiceportal");
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(place -> !place.contains("-tests.jar")).importPackages("org.practiceportal");
    private static final Pattern ORDER = Pattern
            .compile("(?m)^ *@(TestMethodOrder|TestClassOrder|Order(?!\\(Integer\\.MAX_VALUE\\)))\\b");

    @TestFactory
    Stream<DynamicTest> everyWallStands() {
        return WALLS.all().entrySet().stream()
                .map(wall -> dynamicTest(wall.getKey(), () -> wall.getValue().check(HOUSE)));
    }

    @Test
    void theRulesLookAtTheWholeHouse() {
        assertTrue(HOUSE.size() >= 100, HOUSE.size() + " classes");
        for (var module : List.of("api", "database", "web", "agreements", "launcher")) {
            assertTrue(
                    HOUSE.stream().anyMatch(seen -> seen.getPackageName().startsWith("org.practiceportal." + module)),
                    module);
        }
    }

    /** Neither of the portal nor of its tests. */
    @Test
    void noSourceFileWantsToBeTwo() {
        var sources = ModuleFiles.files("src", ".java");
        assertTrue(sources.size() > 600, sources.size() + " files");
        assertEquals(List.of(), Lengths.over(250, sources));
    }

    @Test
    void noPageWantsToBeTwo() {
        assertEquals(List.of(), Lengths.over(120, ModuleFiles.files("src/main", ".xhtml")));
    }

    /**
     * Steps that build on each other are one test: a way, or a factory of its steps. Only what looks at all that others
     * have left behind comes last.
     */
    @Test
    void noTestDependsOnTheOrderOfOthers() {
        assertEquals(List.of(), inOrder(ModuleFiles.files("src/test", ".java")));
    }

    private static List<Path> inOrder(List<Path> tests) {
        return tests.stream().filter(test -> ORDER.matcher(ModuleFiles.text(test)).find()).toList();
    }

    /** A house with every wall broken once. */
    @Nested
    class EachRule {

        private static final String BROKEN = "org.practiceportal.web.walls.broken";

        @TestFactory
        Stream<DynamicTest> isSeenToFail() {
            var house = new ClassFileImporter().importPackages(BROKEN);
            return new Walls(BROKEN).all().entrySet().stream().map(wall -> dynamicTest(wall.getKey(),
                    () -> assertTrue(wall.getValue().evaluate(house).hasViolation(), "has let it pass")));
        }

        @Test
        void aboutLengthIsSeenToFail(@TempDir Path folder) throws IOException {
            var tooLong = Files.writeString(folder.resolve("Long.java"), "line\n".repeat(251));
            Files.writeString(folder.resolve("Short.java"), "line\n".repeat(250));
            assertEquals(List.of(tooLong), Lengths.over(250, ModuleFiles.in(folder, ".java")));
        }

        @Test
        void aboutOrderIsSeenToFail(@TempDir Path folder) throws IOException {
            var ordered = Files.writeString(folder.resolve("OrderedTest.java"),
                    "    @Test\n    @Order(1)\n    void one() {}");
            Files.writeString(folder.resolve("FreeTest.java"), "    @Test\n    void one() {}");
            assertEquals(List.of(ordered), inOrder(ModuleFiles.in(folder, ".java")));
        }
    }
}
