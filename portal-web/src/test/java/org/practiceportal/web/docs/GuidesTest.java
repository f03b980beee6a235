package org.practiceportal.web.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.practiceportal.web.walls.ModuleFiles;

/** Whoever begins at the README finds everything, and nothing that is not there. */
class GuidesTest {

    private static final Guides GUIDES = new Guides(Path.of(".."));
    /** A class of tests, and perhaps one of them. */
    private static final Pattern NAMED_TEST = Pattern.compile("\\b([A-Z]\\w*[a-z](?:Test|IT))\\b(?: › (\\w+))?");

    @Test
    void everyLinkLeadsSomewhere() {
        assertEquals(List.of(), GUIDES.broken());
    }

    @Test
    void everyPageIsTwoClicksAwayAndEveryPictureIsShown() {
        var seen = GUIDES.seen(2);
        assertEquals(List.of(), GUIDES.inDocs().stream().filter(file -> !seen.contains(file)).toList());
    }

    @Test
    void everyTestThatTheyNameExists() {
        var missing = new ArrayList<String>();
        var tests = ModuleFiles.files("src/test/java", ".java");
        for (var page : GUIDES.pages()) {
            NAMED_TEST.matcher(ModuleFiles.text(page)).results()
                    .filter(named -> tests.stream().noneMatch(test -> test.endsWith(named.group(1) + ".java")
                            && (named.group(2) == null || ModuleFiles.text(test).contains(" " + named.group(2) + "("))))
                    .forEach(named -> missing.add(page.getFileName() + " names " + named.group()));
        }
        assertEquals(List.of(), missing);
    }

    /** A documentation with every fault once. */
    @Nested
    class EachRule {

        @TempDir
        Path folder;

        private Guides guides;

        @BeforeEach
        void write() throws IOException {
            Files.createDirectories(folder.resolve("docs/screenshots"));
            Files.writeString(folder.resolve("README.md"),
                    "[one](docs/one.md) `[code](no-link.md)` [x](https://example.org)");
            Files.writeString(folder.resolve("docs/one.md"), "# One & two\n[2](two.md#not-there) [1](#one--two)"
                    + " ![](screenshots/a.png)");
            Files.writeString(folder.resolve("docs/two.md"), "[3](three.md) [4](four.md)");
            Files.writeString(folder.resolve("docs/three.md"), "three");
            Files.writeString(folder.resolve("docs/screenshots/a.png"), "");
            Files.writeString(folder.resolve("docs/screenshots/b.png"), "");
            guides = new Guides(folder);
        }

        @Test
        void aboutLinksIsSeenToFail() {
            assertEquals(List.of("docs/one.md to two.md#not-there", "docs/two.md to four.md"), guides.broken());
        }

        @Test
        void aboutClicksAndPicturesIsSeenToFail() {
            var seen = guides.seen(2);
            assertEquals(List.of("b.png", "three.md"), guides.inDocs().stream().filter(file -> !seen.contains(file))
                    .map(file -> file.getFileName().toString()).toList());
        }

        @Test
        void knowsWhichPicturesAreShown() {
            assertTrue(guides.show("a.png"));
            assertFalse(guides.show("b.png"));
        }
    }
}
