package org.practiceportal.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.practiceportal.database.AgeFile.Pair;

/** A backup that another version of the program made. */
class OtherVersionTest {

    private static final ClassLoader PROGRAM = OtherVersionTest.class.getClassLoader();
    private static final Pair KEYS = Pair.made();
    private static final Head UNSIGNED = new Head(0, Instant.EPOCH,
            HexFormat.of().formatHex(Digests.sha256().digest()));

    @TempDir
    Path home;

    /** @param columns is given a chance to change what the backup says of its tables */
    private Path backup(Map<String, String> versions, Map<String, String> said) throws Exception {
        var source = new NamedDatabase(EmbeddedDatabase.url(home.resolve("old.sqlite")), new Properties());
        versions.forEach((module, version) -> Migrations.upTo(version, module, source, true, PROGRAM).migrate());
        var rows = new LinkedHashMap<KeptTable, Long>();
        try (var connection = source.getConnection(); var statement = connection.createStatement()) {
            statement.execute("insert into portal_practice values (1, 'Lindenhof', 'UTC', null, 0)");
            statement.execute("insert into portal_audit (id, happened_at, act, subject) values (7,"
                    + " '2026-03-01T00:00:00.000000Z', 'a', 's')");
            for (var table : KeptTables.of(versions, PROGRAM)) {
                rows.put(table, List.of("portal_practice", "portal_audit").contains(table.name()) ? 1L : 0L);
            }
            var file = home.resolve("old.age");
            try (var writer = new BackupWriter(
                    AgeFile.writer(Files.newOutputStream(file), List.of(KEYS.publicKey())))) {
                writer.manifest(new Manifest("0.9", Instant.EPOCH, UNSIGNED, said, Map.of(), rows));
                for (var table : rows.keySet()) {
                    writer.table(table, RowSource.of(connection, table, true));
                }
                writer.finish();
            }
            return file;
        }
    }

    private List<String> restored(Path file) {
        return Restore.run(Map.of("portal.data.dir", home.resolve("data").toString()), true, file, KEYS.privateKey(),
                "",
                PROGRAM);
    }

    private void refused(Path file, String words) {
        var said = assertThrows(IllegalStateException.class, () -> restored(file)).getMessage();
        assertTrue(said.contains(words), said);
    }

    @Test
    void anOlderOneBecomesThatOfThisVersion() throws Exception {
        var then = Map.of("portal", "2");
        restored(backup(then, then));
        var url = EmbeddedDatabase.url(home.resolve("data/database/portal.sqlite"));
        new NamedDatabase(url, new Properties()).requireThisVersion(PROGRAM);
        try (var connection = EmbeddedDatabase.open(url)) {
            assertEquals("Lindenhof", asked(connection, "select name from portal_practice"));
            assertEquals("0", asked(connection, "select count(*) from portal_backup"));
            assertEquals("8", asked(connection, "insert into portal_audit (happened_at, act, subject) values"
                    + " ('2026-03-01T00:00:00.000000Z', 'b', 's') returning id"), "it goes on after what was there");
        }
    }

    private static String asked(java.sql.Connection connection, String sql) throws SQLException {
        try (var ask = connection.createStatement(); var answer = ask.executeQuery(sql)) {
            answer.next();
            return answer.getString(1);
        }
    }

    @Test
    void aNewerOneNeedsItsOwnProgram() throws Exception {
        refused(backup(Map.of("portal", "2"), Map.of("portal", "99")), "made by a newer version of the program, 0.9");
    }

    @Test
    void whatAPluginKeptNeedsThatPlugin() throws Exception {
        refused(backup(Map.of("portal", "2"), Map.of("garden", "1")), "what the plugin garden keeps");
    }

    @Test
    void otherTablesThanItsVersionHasAreNotTaken() throws Exception {
        refused(backup(Map.of("portal", "4"), Map.of("portal", "2")), "has other tables than version 0.9");
    }
}
