package org.practiceportal.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is looked at before and after a database takes a practice, by a program of two scripts. */
class EmptyDatabaseTest {

    @TempDir
    Path home;

    private URLClassLoader program;
    private NamedDatabase database;

    @BeforeEach
    void write() throws IOException {
        file("META-INF/portal-migrations", "portal");
        file("db/portal/V1__kept.sql", "create table kept (id text not null primary key, signed_at ${instant})"
                + " ${strict};");
        file("db/portal/V2__more.sql", "create table more (id text not null primary key) ${strict};");
        file("db/portal/backup.sql", "-- signatures:\nselect id, id as digest, signed_at from kept\n");
        program = new URLClassLoader(new URL[]{home.toUri().toURL()}, null);
        database = new NamedDatabase(EmbeddedDatabase.url(home.resolve("database/portal.sqlite")), new Properties());
    }

    @AfterEach
    void close() throws IOException {
        program.close();
    }

    private void file(String name, String text) throws IOException {
        var file = home.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private EmptyDatabase made(String version) throws Exception {
        var versions = Map.of("portal", version);
        return EmptyDatabase.made(database, versions, KeptTables.of(versions, program), program);
    }

    private void does(String sql) throws Exception {
        try (var connection = database.getConnection()) {
            NamedDatabase.execute(connection, sql);
        }
    }

    private void refused(String version, String words) {
        var said = assertThrows(IllegalStateException.class, () -> made(version)).getMessage();
        assertTrue(said.contains(words) && said.contains("Nothing was changed."), said);
    }

    @Test
    void oneWithRowsIsNotTouched() throws Exception {
        made("1").close();
        does("insert into kept values ('a', '2026-03-02T09:00:00.000000Z')");
        var tables = database.tables();
        refused("2", "there are rows in kept");
        assertEquals(tables, database.tables());
    }

    @Test
    void oneThatANewerProgramMadeIsNotTouched() throws Exception {
        made("2").close();
        var tables = database.tables();
        refused("1", "a newer program has made tables of portal");
        assertEquals(tables, database.tables());
    }

    @Test
    void oneWithoutRowsIsBroughtOn() throws Exception {
        made("1").close();
        made("2").close();
        assertTrue(database.tables().contains("more"));
        assertEquals(Map.of("portal", "2"), database.requireThisVersion(program));
    }

    @Test
    void whatAPluginKeepsThatIsNotHereIsNamed() throws Exception {
        made("2").close();
        does("create table notices_migrations (version text)");
        var said = assertThrows(IllegalStateException.class, () -> database.requireThisVersion(program)).getMessage();
        assertTrue(said.contains("what the plugin notices keeps"), said);
    }

    @Test
    void signaturesThatAreNotThoseOfTheHeadAreRefused() throws Exception {
        made("2").close();
        does("insert into kept values ('a', '2026-03-02T09:00:00.000000Z')");
        try (var connection = database.getConnection()) {
            var questions = ModuleQuestions.to(connection, true, program);
            var head = questions.head(Instant.parse("2026-03-03T09:00:00Z"));
            questions.requireAllWell(told(head));
            var other = new Head(head.signatures(), head.before(), "00".repeat(32));
            assertThrows(IllegalStateException.class, () -> questions.requireAllWell(told(other)));
        }
    }

    private static Manifest told(Head head) {
        return new Manifest("1", head.before(), head, Map.of(), Map.of(), Map.of());
    }

    @Test
    void aServerThatIsAwayIsNotWaitedForWithoutEnd() {
        var login = new Properties();
        login.put("user", "portal");
        login.put("connectTimeout", "3");
        var patient = NamedDatabase.patient(login);
        assertEquals("portal 3 10 true", String.join(" ", patient.getProperty("user"),
                patient.getProperty("connectTimeout"), patient.getProperty("loginTimeout"),
                patient.getProperty("tcpKeepAlive")));
    }
}
