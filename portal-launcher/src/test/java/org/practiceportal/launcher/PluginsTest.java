package org.practiceportal.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginsTest {

    @TempDir
    Path folder;

    private Plugins plugins() {
        return Plugins.of(Settings.of(new Properties(), Map.of("PORTAL_PLUGINS_DIR", folder.toString())));
    }

    private void jar(String name, String entry, int classFileVersion) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(new byte[]{(byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE, 0, 0, 0, (byte) classFileVersion});
        }
    }

    @Test
    void noFolderIsNoPlugin() {
        assertEquals(0, Plugins.of(Settings.of(new Properties(), Map.of())).jars().size());
    }

    @Test
    void aFolderThatIsNamedHasToBeThere() throws IOException {
        Files.delete(folder);
        assertThrows(StartRefused.class, this::plugins);
        Files.createDirectory(folder);
    }

    @Test
    void whatIsNoJarIsNamed() throws IOException {
        jar("good.jar", "notices/Good.class", 65);
        Files.writeString(folder.resolve("letter.jar"), "Dear all");
        assertTrue(assertThrows(StartRefused.class, this::plugins).getMessage()
                .startsWith("The plugin letter.jar is no jar"));
    }

    @Test
    void aPluginForANewerJavaIsNamed() throws IOException {
        jar("tomorrow.jar", "notices/Tomorrow.class", 200);
        assertTrue(assertThrows(StartRefused.class, this::plugins).getMessage()
                .startsWith("The plugin tomorrow.jar needs Java 156, and this is Java "));
    }

    @Test
    void whatIsForThisJavaOrForLaterOnesOnTheSideIsTaken() throws IOException {
        jar("today.jar", "notices/Today.class", 44 + Runtime.version().feature());
        jar("both.jar", "META-INF/versions/99/notices/Later.class", 200);
        jar("picture.jar", "notices/picture.png", 200);
        assertEquals("both.jar,picture.jar,today.jar", plugins().names());
    }

    @Test
    void theOneWhoseClassFailsIsBlamed() throws IOException {
        jar("notices.jar", "org/example/notices/Publish.class", 65);
        jar("garden.jar", "org/example/garden/Bed.class", 65);
        var wrapped = new IllegalStateException("deployment failed",
                new NoClassDefFoundError("Cannot load org.example.garden.Bed for reasons"));
        assertEquals(Optional.of("garden.jar"), plugins().blamed(wrapped));
        assertEquals(Optional.empty(), plugins().blamed(new IllegalStateException("org.example.other.Thing")));
    }
}
