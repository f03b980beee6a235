package org.practiceportal.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files a backup holds beside the database. */
class BackupSettingsTest {

    @TempDir
    Path home;

    private final Map<String, String> byKey = new HashMap<>();

    @BeforeEach
    void fill() throws IOException {
        byKey.put("portal.data.dir", home.resolve("data").toString());
        file("data/seal.p12");
    }

    private void file(String name) throws IOException {
        var file = home.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, name);
    }

    private List<String> names() {
        return List.copyOf(new BackupSettings(byKey).files().keySet());
    }

    @Test
    void thoseInTheDataFolderButNotWhatOthersKeepThere() throws IOException {
        for (var name : List.of("plugins/code.jar", "logs/portal.log", "work/run-1/tmp", "backups/anything",
                "database/portal.sqlite", "restored/portal.properties", ".restoring/0", "in-use.lock",
                "notices/kept")) {
            file("data/" + name);
        }
        for (var key : List.of("portal.plugins.dir", "portal.log.dir", "portal.work.dir", "portal.backup.dir")) {
            byKey.put(key, home.resolve("data").resolve(Map.of("portal.plugins.dir", "plugins", "portal.log.dir",
                    "logs", "portal.work.dir", "work", "portal.backup.dir", "backups").get(key)).toString());
        }
        assertEquals(List.of("data/notices/kept", "data/seal.p12"), names());
        // Somebody has the logs beside the data, and the data folder is not left out with them.
        byKey.put("portal.log.dir", home.toString());
        assertTrue(names().contains("data/seal.p12"));
    }

    @Test
    void noEarlierBackupWhereverItLies() throws IOException {
        for (var end : List.of("", ".part", ".sha256", ".sha256.part")) {
            file("data/earlier/practice-20260302T090000Z.age" + end);
        }
        file("data/earlier/other.age");
        assertEquals(List.of("data/earlier/other.age", "data/seal.p12"), names());
    }

    @Test
    void whateverIsThereByALink() throws IOException {
        file("disk/data/seal.p12");
        file("disk/inner/kept");
        Files.createSymbolicLink(home.resolve("disk/data/inner"), home.resolve("disk/inner"));
        Files.createSymbolicLink(home.resolve("linked"), home.resolve("disk/data"));
        Files.createSymbolicLink(home.resolve("disk/data/nowhere"), home.resolve("disk/gone"));
        byKey.put("portal.data.dir", home.resolve("linked").toString());
        assertEquals(List.of("data/inner/kept", "data/seal.p12"), names());
        byKey.put("portal.plugins.dir", home.resolve("disk/inner").toString());
        assertEquals(List.of("data/seal.p12"), names());
    }

    @Test
    void aLinkThatLeadsBackIsNamed() throws IOException {
        var link = Files.createSymbolicLink(home.resolve("data/round"), home.resolve("data"));
        var said = assertThrows(IllegalStateException.class, this::names).getMessage();
        assertTrue(said.contains(link + ".") && said.contains("leads back to where it lies"), said);
    }

    @Test
    void keysAndTrustThatLieElsewhere() throws IOException {
        file("elsewhere/own.p12");
        file("elsewhere/own.p12.password");
        file("elsewhere/authorities.pem");
        byKey.put("portal.seal.file", home.resolve("elsewhere/own.p12").toString());
        byKey.put("portal.timestamp.trust", home.resolve("elsewhere/authorities.pem").toString());
        assertEquals(List.of("data/seal.p12", "elsewhere/authorities.pem", "elsewhere/own.p12",
                "elsewhere/own.p12.password"), names());
    }

    @Test
    void settingsStandAsTheirFileHasThem() {
        byKey.clear();
        byKey.put("portal.db.password", "back\\slash = \\n");
        byKey.put("plugin.notices.fee", "3");
        assertEquals("""
                # The settings when the backup was made.
                plugin.notices.fee=3
                portal.db.password=back\\slash = \\n
                """, new BackupSettings(byKey).asFile());
    }
}
