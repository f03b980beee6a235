package org.practiceportal.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {

    private static final Path SHIPPED = Path.of("../distribution/src/main/program/conf/portal.properties");
    private static final Path GUIDE = Path.of("../docs/for-operators/settings.md");

    @Test
    void explainsEverySettingAndSetsNone(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("portal.properties"), SettingsFile.template());
        assertEquals(Map.of(), SettingsFile.read(file));
        for (var setting : Setting.values()) {
            assertTrue(SettingsFile.template().contains("# " + setting.meaning() + "\n"), setting.key());
        }
    }

    @Test
    void saysTheSameWhenTheUsualValuesAreWritten(@TempDir Path folder) throws IOException {
        var lines = SettingsFile.template().lines().filter(line -> line.matches("#portal\\..*=.*"))
                .map(line -> line.substring(1)).collect(Collectors.joining("\n"));
        Files.createDirectories(folder.resolve("conf"));
        Files.writeString(folder.resolve("conf/portal.properties"), lines);
        var properties = new Properties();
        properties.setProperty(Settings.HOME, folder.toString());
        var written = Settings.of(properties, Map.of());
        properties.setProperty(Settings.HOME, Files.createDirectories(folder.resolve("other")).toString());
        assertEquals(Settings.of(properties, Map.of()).byKey().keySet(), written.byKey().keySet());
    }

    @Test
    void theGuideForOperatorsHasTheSameTable() throws IOException {
        var guide = Files.readString(GUIDE);
        assertEquals(SettingsFile.table(), guide.substring(guide.indexOf("\n## ")), "at the end of " + GUIDE);
    }

    @Test
    void theFileThatIsShippedIsTheSame() throws IOException {
        assertEquals(SettingsFile.template(), Files.readString(SHIPPED));
    }

    @Test
    void noTwoSettingsHaveTheSameName() {
        var variables = Stream.of(Setting.values()).map(Setting::variable).toList();
        assertEquals(Set.copyOf(variables).size(), variables.size());
    }
}
