package org.practiceportal.web.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.practiceportal.database.Backup;
import org.practiceportal.database.BackupTrouble;

/** A backup that is broken off, and what an earlier one left undone. */
class UnfinishedBackupTest {

    private static final String MADE = "practice-20260302T090000Z.age";

    @TempDir
    Path home;

    private PaperPractice practice;

    @BeforeEach
    void open() {
        practice = new PaperPractice(home).opened();
        practice.signs(1, 3000);
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(practice.folder())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void whatASuddenEndHasLeftGoesAndAnothersPartStays() throws Exception {
        practice.does("insert into portal_backup_turn values (1, 'practice-20260301T090000Z.age',"
                + " '2026-03-01T09:10:00.000000Z')");
        Files.writeString(practice.folder().resolve("practice-20260301T090000Z.age.part"), "half");
        Files.writeString(practice.folder().resolve("practice-20260302T085900Z.age.part"), "another practice's");
        practice.backup();
        assertEquals(List.of("practice-20260302T085900Z.age.part", MADE, MADE + ".sha256"), names());
    }

    @Test
    void whileThePortalEndsNoneIsMadeAndNoneHasFailed() throws Exception {
        for (var pieces : List.of(0, 15)) {
            var seen = new AtomicInteger();
            var ended = assertThrows(IllegalStateException.class, () -> Backup.make(practice.settings(),
                    PaperPractice.PROGRAM, practice.clock, () -> seen.getAndIncrement() == pieces));
            assertTrue(ended.getMessage().startsWith("The portal ends"), ended.getMessage());
            assertEquals(BackupTrouble.BUSY, BackupTrouble.of(ended));
            assertEquals(List.of(), names());
        }
        try (var connection = practice.open()) {
            assertEquals(List.of(), PaperPractice.column(connection, "select trouble from portal_backup"));
        }
        practice.backup();
    }

    @Test
    void anEarlierOneThatCannotBeRemovedTakesNothingFromTheNewOne() throws Exception {
        var old = "practice-20250101T090000Z.age";
        practice.with("portal.backup.keep", "1 1 1").does("insert into portal_backup values ('b',"
                + " '2025-01-01T09:00:00.000000Z', '2025-01-01T09:00:00.000000Z', '" + old + "', 1, '', '', null)");
        // A folder with something in it cannot be deleted as a file.
        PaperPractice.write(practice.folder().resolve(old).resolve("x"), "");
        PaperPractice.write(practice.folder().resolve(old + ".sha256"), "");
        var said = practice.backup();
        assertTrue(said.toString().contains("could not be removed") && said.toString().contains("is whole"),
                said.toString());
        assertEquals(List.of(old, old + ".sha256", MADE, MADE + ".sha256"), names());
        try (var connection = practice.open()) {
            assertEquals(List.of(old, MADE), PaperPractice.column(connection,
                    "select file from portal_backup where trouble is null order by file"));
        }
    }

    @Test
    void whatNoProgramHereKnowsIsNotLeftOutUnsaid() throws Exception {
        practice.does("create table notices_migrations (version text)");
        var said = assertThrows(IllegalStateException.class, practice::backup).getMessage();
        assertTrue(said.contains("what the plugin notices keeps"), said);
        assertEquals(List.of(), names());
    }
}
