package org.practiceportal.web.walk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.practiceportal.database.EmbeddedDatabase;
import org.practiceportal.web.harness.Folders;
import org.practiceportal.web.harness.OwnPortals;
import org.practiceportal.web.harness.Persona;
import org.practiceportal.web.harness.PortalCommand;
import org.practiceportal.web.harness.PortalServer;
import org.practiceportal.database.PostgreSql;

/** A practice that moves to PostgreSQL and back, by the command that operators have. */
@OwnPortals
class MoveIT {

    private static final Pattern COPY = Pattern.compile("/files/agreements/copy/[0-9a-f-]{36}\\.pdf");

    private final Path folder = Folders.fresh("move");

    private static Map<String, String> settings(PostgreSql database) {
        return Map.of("portal.db.url", database.url(), "portal.db.user", "portal");
    }

    private PortalCommand move(String to, Map<String, String> settings) throws Exception {
        return PortalCommand.run(folder, settings, "move", "--to", to);
    }

    /** A client's sealed copy, from a portal that is not moved while it runs. */
    private byte[] copy(Map<String, String> settings, Map<String, String> postgresql) throws Exception {
        try (var portal = PortalServer.restarted(folder, PortalServer.PROGRAM, settings)) {
            var said = move("embedded", postgresql);
            assertEquals(1, said.code(), portal.console());
            assertTrue(said.words().contains("A portal is using"), said.words());
            var client = portal.visitor().signIn(Persona.CLIENT.email());
            var page = client.get("/agreements/reading/mine.xhtml").body();
            var found = COPY.matcher(page);
            assertTrue(found.find(), page);
            return client.download(found.group());
        }
    }

    @Test
    void everythingIsThereOnTheOtherSideAndBackAgain() throws Exception {
        try (var database = PostgreSql.started()) {
            var copy = copy(Map.of("portal.sample", "true"), settings(database));
            var there = move("postgresql", settings(database));
            assertEquals(0, there.code(), there.words());
            assertTrue(there.tables().get("portal_account").startsWith("10 "), there.words());
            assertEquals(tables(database), there.tables().size(), there.words());
            requireGuarded(database.connect());

            var again = move("postgresql", settings(database));
            assertEquals(1, again.code(), again.words());
            assertTrue(again.words().contains("is not empty"), again.words());

            Files.move(folder.resolve("data/database"), folder.resolve("left"));
            // Somebody signs in there, which the audit trail goes on with.
            assertArrayEquals(copy, copy(settings(database), settings(database)));

            var back = move("embedded", settings(database));
            assertEquals(0, back.code(), back.words());
            var same = new HashMap<>(back.tables());
            same.keySet().removeAll(List.of("portal_audit", "portal_sign_in_attempts", "portal_session"));
            same.forEach((table, sum) -> assertEquals(there.tables().get(table), sum, table));
            requireGuarded(EmbeddedDatabase.open(EmbeddedDatabase.url(folder.resolve("data/database/portal.sqlite"))));
        }
    }

    private static int tables(PostgreSql database) throws SQLException {
        try (var connection = database.connect();
                var ask = connection.createStatement();
                var answer = ask.executeQuery("select count(*) from information_schema.tables where table_schema ="
                        + " current_schema() and table_type = 'BASE TABLE' and table_name not like '%_migrations'"
                        + " and table_name not like '%_summary' and table_name not in ('portal_backup_turn', 'portal_instance',"
                        + " 'portal_round', 'portal_session', 'portal_session_key')")) {
            answer.next();
            return answer.getInt(1);
        }
    }

    private static void requireGuarded(Connection database) throws SQLException {
        try (database) {
            AuditTable.requireOnlyGrows(database);
            for (var change : List.of("delete from agreements_acknowledgement",
                    "update agreements_document set sha256 = ''")) {
                try (var statement = database.createStatement()) {
                    assertThrows(SQLException.class, () -> statement.execute(change), change);
                }
            }
        }
    }
}
