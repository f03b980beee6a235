package org.practiceportal.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is deployed is what was shipped, with the plugins beside its libraries. */
class ApplicationTest {

    @TempDir
    Path folder;
    private Path shipped;
    private WorkFolder work;

    @BeforeEach
    void ship() throws IOException {
        shipped = folder.resolve("lib/portal");
        Files.createDirectories(shipped.resolve("WEB-INF/lib"));
        Files.writeString(shipped.resolve("WEB-INF/lib/portal-api.jar"), "shipped");
        work = WorkFolder.in(Files.createDirectories(folder.resolve("work")));
    }

    private Plugins plugin(String name) throws IOException {
        var plugins = Files.createDirectories(folder.resolve("plugins"));
        try (var jar = new ZipOutputStream(Files.newOutputStream(plugins.resolve(name)))) {
            jar.putNextEntry(new ZipEntry("garden.txt"));
        }
        return Plugins.of(Settings.of(new Properties(), Map.of("PORTAL_PLUGINS_DIR", plugins.toString())));
    }

    @Test
    void pluginsAreAmongItsLibrariesAndNothingThatWasShippedChanges() throws IOException {
        var application = Application.assembled(shipped, plugin("garden.jar"), work);
        assertEquals(work.path(), application.getParent());
        assertEquals("shipped", Files.readString(application.resolve("WEB-INF/lib/portal-api.jar")));
        assertEquals(-1, Files.mismatch(folder.resolve("plugins/garden.jar"),
                application.resolve("WEB-INF/lib/garden.jar")));
        assertTrue(Files.notExists(shipped.resolve("WEB-INF/lib/garden.jar")));
    }

    @Test
    void aPluginIsNotTakenForALibraryOfThePortal() throws IOException {
        var plugins = plugin("portal-api.jar");
        assertEquals("The plugin portal-api.jar has the name of a library of the portal itself. Give its file another"
                + " name.",
                assertThrows(StartRefused.class, () -> Application.assembled(shipped, plugins, work)).getMessage());
    }

    @Test
    void aProgramThatIsNotThereIsSaid() throws IOException {
        var plugins = plugin("garden.jar");
        assertTrue(assertThrows(StartRefused.class,
                () -> Application.assembled(folder.resolve("nothing"), plugins, work)).getMessage()
                .startsWith("The application cannot be put together in " + work.path()));
    }
}
