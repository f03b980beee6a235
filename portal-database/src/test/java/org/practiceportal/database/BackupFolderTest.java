package org.practiceportal.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder in which backups are kept, and who writes there. */
class BackupFolderTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final String OLD = "practice-20250101T090000Z.age";

    @TempDir
    Path home;

    private List<String> names() throws IOException {
        try (var files = Files.list(home)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private void files(String... names) throws IOException {
        for (var name : names) {
            Files.writeString(home.resolve(name), "");
        }
    }

    @Test
    void oneThatWasNamedHasToBeThere() throws IOException {
        var folder = new BackupFolder(home.resolve("disk"));
        var said = assertThrows(IllegalStateException.class, () -> folder.requireWritable(false)).getMessage();
        assertTrue(said.contains(home.resolve("disk").toString()), said);
        assertEquals(List.of(), names());
        folder.requireWritable(true);
        folder.requireWritable(false);
        assertEquals(List.of("disk"), names());
    }

    @Test
    void whatAnotherPracticeKeepsThereStays() throws IOException {
        var newest = BackupFolder.name(NOW);
        var others = "practice-20250102T090000Z.age";
        files(newest, newest + ".sha256", OLD, OLD + ".sha256", others, others + ".sha256", others + ".part",
                OLD + ".part", OLD + ".sha256.part");
        var folder = new BackupFolder(home);
        folder.sweep(OLD);
        assertEquals(1, folder.rotate(new Rotation(1, 1, 1), List.of(OLD, "practice-20250103T090000Z.age", newest, ""),
                home.resolve(newest)));
        assertEquals(List.of(others, others + ".part", others + ".sha256", newest, newest + ".sha256"), names());
    }

    @Test
    void whoTakesTooLongIsNotBelievedForEver() {
        var minutes = Duration.ofMinutes(10);
        assertEquals(NOW.plus(minutes), BackupTurn.until(NOW, NOW));
        var fiveHours = NOW.plus(Duration.ofHours(5));
        assertEquals(fiveHours.plus(minutes), BackupTurn.until(NOW, fiveHours));
        assertEquals(NOW.plus(Duration.ofHours(6)).plus(minutes), BackupTurn.until(NOW, NOW.plus(Duration.ofDays(2))));
    }

    @Test
    void aFullDataDiskIsCalledThat() {
        var full = BackupTrouble.meaning(new SQLException("full", "", 13)).getMessage();
        assertTrue(full.contains("The disk of the data folder is full."), full);
        var other = BackupTrouble.meaning(new SQLException("something")).getMessage();
        assertTrue(other.contains("could not be read to its end"), other);
    }
}
