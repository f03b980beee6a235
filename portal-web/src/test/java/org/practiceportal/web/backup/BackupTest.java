package org.practiceportal.web.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.practiceportal.web.backup.PaperPractice.CANARY;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.practiceportal.database.BackupCheck;

/** A backup, and what comes out of it again. */
class BackupTest {

    @TempDir
    Path home;

    private PaperPractice practice;

    @BeforeEach
    void open() {
        practice = new PaperPractice(home).opened();
        practice.signs(1, 3000);
    }

    private static void refused(String words, Runnable act) {
        var said = assertThrows(IllegalStateException.class, act::run).getMessage();
        assertTrue(said.contains(words), said);
    }

    private List<String> outcomes() throws SQLException {
        try (var connection = practice.open()) {
            return PaperPractice.column(connection,
                    "select coalesce(trouble, file || ' ' || kilobytes) from portal_backup order by started_at, rowid");
        }
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(practice.folder())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void elsewhereEverythingReadsAsItDid() throws Exception {
        var said = practice.backup();
        assertTrue(said.contains(String.format(Locale.ROOT, "%-36s %9d", "signed agreements", 1)), said.toString());
        var data = home.resolve("elsewhere");
        practice.restored(data, practice.file(), "");
        try (var before = practice.open(); var after = PaperPractice.openIn(data)) {
            assertEquals(PaperPractice.rows(before), PaperPractice.rows(after));
            assertThrows(SQLException.class,
                    () -> after.createStatement().execute("delete from agreements_document"));
        }
        for (var file : List.of("seal.p12", "seal.p12.password")) {
            assertEquals(Files.readString(home.resolve("data").resolve(file)), Files.readString(data.resolve(file)));
        }
        assertTrue(Files.readString(data.resolve("restored/portal.properties")).contains(CANARY + " secret"));
        assertEquals(List.of("database", "restored", "seal.p12", "seal.p12.password"), namesIn(data));
        practice.settings().putAll(practice.elsewhere(data));
        practice.clock.pass(Duration.ofSeconds(1));
        practice.backup();
    }

    private static List<String> namesIn(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().collect(Collectors.toList());
        }
    }

    @Test
    void aKeyThatLiesElsewhereComesAlongAndFromThereAgain() throws Exception {
        PaperPractice.write(home.resolve("own/seal.p12"), "brought");
        PaperPractice.write(home.resolve("own/seal.p12.password"), "its password");
        practice.with("portal.seal.file", home.resolve("own/seal.p12").toString()).backup();
        var data = home.resolve("elsewhere");
        practice.restored(data, practice.file(), "");
        assertEquals("brought", Files.readString(data.resolve("restored/seal.p12")));

        practice.settings().putAll(practice.elsewhere(data));
        practice.with("portal.seal.file", data.resolve("restored/seal.p12").toString());
        practice.clock.pass(Duration.ofDays(1));
        practice.backup();
        practice.restored(home.resolve("again"), practice.file(), "");
        assertEquals("its password", Files.readString(home.resolve("again/restored/seal.p12.password")));
    }

    @Test
    void nobodyReadsAnythingInIt() throws Exception {
        var said = practice.backup();
        assertEquals(List.of("practice-20260302T090000Z.age", "practice-20260302T090000Z.age.sha256"), names());
        for (var secret : List.of(CANARY, "jonas", "maya", "seal", "agreements", practice.privateKey())) {
            assertFalse(new String(Files.readAllBytes(practice.file()), StandardCharsets.ISO_8859_1).contains(secret));
        }
        assertFalse(said.toString().contains(CANARY) || said.toString().contains("jonas"), said.toString());
    }

    @Test
    void itsOutcomeIsKeptForTheOwner() throws Exception {
        practice.backup();
        practice.with("portal.backup.dir", "/proc/nowhere");
        refused("The folder of backups cannot be written", practice::backup);
        assertEquals(List.of("practice-20260302T090000Z.age " + (Files.size(practice.file()) + 1023) / 1024, "FOLDER"),
                outcomes());
    }

    @Test
    void withoutAKeyThereIsNone() {
        practice.settings().remove("portal.backup.key");
        refused("bin/portal backup-key FILE", practice::backup);
        practice.with("portal.backup.key", "age1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq");
        refused("one letter is wrong or missing", practice::backup);
    }

    @Test
    void whatIsNotAsItHasToBeIsNoGoodBackup() throws Exception {
        practice.backup();
        practice.clock.pass(Duration.ofDays(1));
        practice.does(
                "insert into agreements_invitation (id, version_id, therapist_id, client_id, note, invited_at, seat,"
                        + " part) values ('i', 'v', 'maya', 'jonas', '', '" + PaperPractice.at(2) + "', 0, 'SIGNS')",
                "insert into agreements_acknowledgement values ('k', 'i', 'd', '{}', 'J', '', '" + PaperPractice.at(2)
                        + "', 'SCREEN')",
                "insert into agreements_document (id, acknowledgement_id, pdf, sha256, sealed_at) values ('d', 'k', x'00',"
                        + " 'no digest', '" + PaperPractice.at(2) + "')");
        refused("A sealed copy is not the one that its digest tells of.", practice::backup);
        assertEquals(2, names().size(), "the earlier one and its digest");
        assertEquals("DAMAGED", outcomes().getLast());
    }

    @Test
    void oneAtATime() throws Exception {
        practice.does("insert into portal_backup_turn values (1, 'another', '2026-03-02T09:05:00.000000Z')");
        refused("A backup is being made already", practice::backup);
        practice.clock.pass(Duration.ofMinutes(6));
        practice.backup();
        try (var connection = practice.open()) {
            assertEquals(List.of("0"), PaperPractice.column(connection, "select count(*) from portal_backup_turn"));
        }
    }

    @Test
    void earlierOnesGoByTheRotation() throws Exception {
        practice.with("portal.backup.keep", "2 1 1");
        for (int day = 0; day < 4; day++) {
            practice.backup();
            practice.clock.pass(Duration.ofDays(1));
        }
        assertEquals(List.of("practice-20260304T090000Z.age", "practice-20260304T090000Z.age.sha256",
                "practice-20260305T090000Z.age", "practice-20260305T090000Z.age.sha256"), names());
    }

    @Test
    void aPlaceWithAPracticeTakesNoOther() throws Exception {
        practice.backup();
        refused("There is a practice in", () -> restoredInto(home.resolve("data")));
        var data = home.resolve("elsewhere");
        var left = data.resolve("database/portal.sqlite-wal");
        PaperPractice.write(left, "rows that were committed to another file");
        refused("There is a practice in", () -> restoredInto(data));
        Files.delete(left);
        PaperPractice.write(data.resolve("seal.p12"), "another");
        refused("seal.p12 already", () -> restoredInto(data));
        assertEquals(List.of("database", "seal.p12"), namesIn(data));
        assertEquals(List.of(), namesIn(data.resolve("database")));
    }

    private void restoredInto(Path data) {
        try {
            practice.restored(data, practice.file(), "");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void anOlderStateSaysHowManySignaturesAreMissing() throws Exception {
        practice.backup();
        var older = practice.file();
        for (int i = 0; i < 3; i++) {
            practice.signs(Duration.ofDays(1).plusHours(12).toSeconds() + i, 10);
        }
        practice.clock.pass(Duration.ofDays(1));
        var head = PaperPractice.head(practice.backup());
        var said = practice.restored(home.resolve("older"), older, head);
        assertTrue(said.toString()
                .contains("3 signatures are missing: they were made after 2026-03-02T09:00:00Z and before"
                        + " 2026-03-03T08:55:00Z."),
                said.toString());
        said = practice.restored(home.resolve("newer"), practice.file(), head);
        assertTrue(said.toString().contains("Complete: all 4 signatures made before"), said.toString());
    }

    @Test
    void itsKeyIsNeverWrittenOver() throws Exception {
        var before = Files.readString(practice.key());
        refused("already", () -> org.practiceportal.database.BackupKey.make(practice.key()));
        assertEquals(before, Files.readString(practice.key()));
        practice.backup();
        assertTrue(
                BackupCheck.of(practice.file(), practice.privateKey()).toString().contains("reads as it was written"));
    }
}
