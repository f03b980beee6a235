package org.practiceportal.web.backup;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.practiceportal.database.Backup;
import org.practiceportal.database.EmbeddedDatabase;
import org.practiceportal.database.Restore;
import org.practiceportal.web.harness.Folders;
import org.practiceportal.web.harness.OwnPortals;
import org.practiceportal.web.harness.Persona;
import org.practiceportal.web.harness.PortalCommand;
import org.practiceportal.web.harness.PortalServer;
import org.practiceportal.database.PostgreSql;
import org.practiceportal.web.harness.Said;

/** Backups by the commands that operators have: of a portal that runs, restored on PostgreSQL, and from there back. */
@OwnPortals
class BackupIT {

    private static final Pattern COPY = Pattern.compile("/files/agreements/copy/[0-9a-f-]{36}\\.pdf");
    private static final Pattern HEAD = Pattern.compile("(?m)^Head of the signatures: (\\S+)$");
    private static final Said ENGLISH = new Said(Locale.ENGLISH);

    private final Path folder = Folders.fresh("backup");
    private final Path key = folder.resolve("key.txt");
    private final StringBuilder console = new StringBuilder();

    private String command(Map<String, String> settings, String... words) throws Exception {
        var said = PortalCommand.run(folder, settings, words);
        assertEquals(0, said.code(), said.words());
        console.append(said.words());
        return said.words();
    }

    private Map<String, String> settings(String place, Map<String, String> more) throws IOException {
        var settings = new HashMap<>(more);
        settings.put("portal.data.dir", folder.resolve(place).toString());
        settings.put("portal.backup.dir", Files.createDirectories(folder.resolve("backups")).toString());
        settings.put("portal.backup.key", Files.readAllLines(key).getFirst().replace("# public key: ", ""));
        settings.put("portal.backup.at", "never");
        return settings;
    }

    private Path newest() throws IOException {
        try (var files = Files.list(folder.resolve("backups"))) {
            return files.filter(file -> file.toString().endsWith(".age")).max(Path::compareTo).orElseThrow();
        }
    }

    private static void awaitBackup(PortalServer portal) throws Exception {
        var owner = portal.visitor().signIn(Persona.OWNER.email());
        for (int tried = 0; tried < 300; tried++) {
            if (owner.get("/backup/list.xhtml").body().contains(ENGLISH.portal("backup.good"))) {
                return;
            }
            Thread.sleep(200);
        }
        throw new AssertionError("The portal made no backup by itself.");
    }

    private static byte[] copy(PortalServer portal) throws Exception {
        var client = portal.visitor().signIn(Persona.CLIENT.email());
        var page = client.get("/agreements/reading/mine.xhtml").body();
        var found = COPY.matcher(page);
        assertTrue(found.find(), page);
        return client.download(found.group());
    }

    private void seenByTheOwner(PortalServer portal, boolean made) throws Exception {
        var owner = portal.visitor().signIn(Persona.OWNER.email());
        assertEquals(!made, owner.get("/today.xhtml").body().contains(ENGLISH.portal("backup.task.none")));
        assertEquals(made, owner.get("/backup/list.xhtml").body().contains(ENGLISH.portal("backup.good")));
    }

    private static List<String> digests(Connection database) throws SQLException {
        var all = new ArrayList<String>();
        try (database;
                var ask = database.createStatement();
                var answer = ask.executeQuery("select id, sha256 from agreements_document order by 1")) {
            while (answer.next()) {
                all.add(answer.getString(1) + " " + answer.getString(2));
            }
        }
        return all;
    }

    @Test
    void comesBackOnEitherDatabase() throws Exception {
        command(Map.of(), "backup-key", key.toString());
        var here = settings("data", Map.of("portal.sample", "true"));
        byte[] copy;
        String head;
        try (var portal = PortalServer.restarted(folder, PortalServer.PROGRAM, here)) {
            copy = copy(portal);
            seenByTheOwner(portal, false);
            head = found(HEAD, command(settings("data", Map.of()), "backup"));
            seenByTheOwner(portal, true);
        }
        command(Map.of(), "verify-backup", newest().toString(), "--key", key.toString());

        try (var database = PostgreSql.started()) {
            var there = settings("there", Map.of("portal.db.url", database.url(), "portal.db.user", "portal"));
            var said = command(there, "restore", newest().toString(), "--key", key.toString(), "--head", head);
            assertTrue(said.contains("Complete: all"), said);
            try (var connection = database.connect(); var statement = connection.createStatement()) {
                assertThrows(SQLException.class, () -> statement.execute("delete from portal_audit"));
            }
            Files.move(folder.resolve("backups"), folder.resolve("earlier"));
            Files.createDirectory(folder.resolve("backups"));
            // This one makes its own, each day at midnight, and what was missed at once.
            there.put("portal.backup.at", "00:00");
            try (var portal = PortalServer.restarted(folder, PortalServer.PROGRAM, there)) {
                assertArrayEquals(copy, copy(portal));
                awaitBackup(portal);
                seenByTheOwner(portal, true);
            }
            var again = PortalCommand.run(folder, there, "restore", newest().toString(), "--key", key.toString());
            assertTrue(again.code() == 1 && again.words().contains("is not empty"), again.words());

            var back = settings("back", Map.of());
            command(back, "restore", newest().toString(), "--key", key.toString());
            var embedded = EmbeddedDatabase.open(EmbeddedDatabase.url(folder.resolve("back/database/portal.sqlite")));
            assertEquals(digests(database.connect()), digests(embedded));
            assertArrayEquals(Files.readAllBytes(folder.resolve("data/seal.p12")),
                    Files.readAllBytes(folder.resolve("back/seal.p12")));
            try (var restored = database.onBaseBackup()) {
                assertEquals(digests(database.connect()), digests(restored.connect()));
            }
        }
        saysNothingOfAnybody();
    }

    @Test
    void rowsReadTheSameAfterBothWays() throws Exception {
        var practice = new PaperPractice(Folders.fresh("paper-practice")).opened();
        for (int second = 1; second <= 3; second++) {
            practice.signs(second, 5000);
        }
        var head = PaperPractice.head(practice.backup());
        var first = practice.file();
        var back = practice.home().resolve("back");
        try (var before = practice.open(); var database = PostgreSql.started()) {
            var there = practice.elsewhere(practice.home().resolve("there"));
            there.putAll(Map.of("portal.db.url", database.url(), "portal.db.user", "portal"));
            var said = Restore.run(there, false, first, practice.privateKey(), head, PaperPractice.PROGRAM);
            assertTrue(said.toString().contains("Complete: all 3 signatures"), said.toString());
            practice.clock.pass(Duration.ofDays(1));
            head = PaperPractice.head(Backup.make(there, PaperPractice.PROGRAM, practice.clock, () -> false));
            said = practice.restored(back, practice.file(), head);
            assertTrue(said.toString().contains("Complete: all 3 signatures"), said.toString());
            try (var after = PaperPractice.openIn(back)) {
                assertEquals(PaperPractice.rows(before), PaperPractice.rows(after));
            }
        }
    }

    private static String found(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        assertTrue(found.find(), text);
        return found.group(1);
    }

    private void saysNothingOfAnybody() throws IOException {
        for (var name : List.of("Jonas", "jonas", "Maya", "Ferreira", "AGE-SECRET-KEY")) {
            assertFalse(console.toString().contains(name), name);
            try (var logs = Files.walk(folder.resolve("logs"))) {
                for (var log : logs.filter(Files::isRegularFile).toList()) {
                    assertFalse(Files.readString(log).contains(name), name + " in " + log);
                }
            }
        }
    }
}
