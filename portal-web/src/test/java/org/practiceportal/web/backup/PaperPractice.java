package org.practiceportal.web.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.practiceportal.database.Backup;
import org.practiceportal.database.BackupKey;
import org.practiceportal.database.EmbeddedDatabase;
import org.practiceportal.database.FreshDatabase;
import org.practiceportal.database.Restore;
import org.practiceportal.web.beans.MovableClock;

/** A practice of rows alone, in a folder as a portal has it: agreements that were signed and sealed, one after the other. */
final class PaperPractice {

    /** Stands in what is kept, and nowhere else. */
    static final String CANARY = "Zyxqanary";
    static final ClassLoader PROGRAM = PaperPractice.class.getClassLoader();

    private static final FreshDatabase EMPTY = FreshDatabase.with("portal", "agreements");

    private final Path home;
    private final Random random = new Random(12);
    final MovableClock clock = new MovableClock();
    private final Map<String, String> settings = new HashMap<>();

    PaperPractice(Path home) {
        this.home = home;
        if (Files.notExists(key())) {
            BackupKey.make(key());
        }
        settings.putAll(Map.of("portal.data.dir", home.resolve("data").toString(), "portal.backup.dir",
                home.resolve("backups").toString(), "portal.backup.keep", "7 5 12", "portal.db.url",
                EmbeddedDatabase.url(home.resolve("data/database/portal.sqlite")), "portal.smtp.password",
                CANARY + " secret"));
        settings.put("portal.backup.key", lines(key()).getFirst().replace("# public key: ", ""));
    }

    /** With tables, a therapist and a client, and a seal's key. */
    PaperPractice opened() {
        try {
            Files.createDirectories(folder());
            Files.createDirectories(home.resolve("data/database"));
            Files.copy(EMPTY.file(), home.resolve("data/database/portal.sqlite"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        does("insert into portal_practice (id, name, zone, changes) values (1, '" + CANARY + " House', 'UTC', 0)");
        account("maya", null);
        account("jonas", "maya");
        does("insert into agreements_policy values ('p', 'maya', 'en', '', '" + at(0) + "', 0, 0, 0, null, 1)");
        does("insert into agreements_version values ('v', 'p', 'maya', 'en', 1, 1, '" + CANARY + "', 'd', 'Maya', '"
                + at(0) + "', 'MINOR', '')");
        write(home.resolve("data/seal.p12"), CANARY + " key");
        write(home.resolve("data/seal.p12.password"), CANARY + " password");
        return this;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void account(String name, String therapist) {
        does("insert into portal_account (id, name, name_folded, email, email_folded, language, roles, therapist_id,"
                + " created_at) values ('" + name + "', '" + CANARY + name + "', 'n', '" + name + "', '" + name
                + "', 'en', 'X', " + (therapist == null ? "null" : "'" + therapist + "'") + ", '" + at(0) + "')");
    }

    static String at(long second) {
        return Instant.parse("2026-03-01T00:00:00Z").plusSeconds(second).toString().replace("Z", ".000000Z");
    }

    Path home() {
        return home;
    }

    /** The same settings for another place, and the same key. */
    Map<String, String> elsewhere(Path data) {
        var others = new HashMap<>(settings);
        others.put("portal.data.dir", data.toString());
        others.put("portal.db.url", EmbeddedDatabase.url(data.resolve("database/portal.sqlite")));
        return others;
    }

    List<String> restored(Path data, Path file, String head) throws IOException {
        return Restore.run(elsewhere(data), true, file, privateKey(), head, PROGRAM);
    }

    static Connection openIn(Path data) throws SQLException {
        return EmbeddedDatabase.open(EmbeddedDatabase.url(data.resolve("database/portal.sqlite")));
    }

    Path folder() {
        return home.resolve("backups");
    }

    Path key() {
        return home.resolve("key.txt");
    }

    String privateKey() {
        return lines(key()).getLast();
    }

    Map<String, String> settings() {
        return settings;
    }

    PaperPractice with(String key, String value) {
        settings.put(key, value);
        return this;
    }

    Connection open() throws SQLException {
        return EmbeddedDatabase.open(settings.get("portal.db.url"));
    }

    void does(String... statements) {
        try (var connection = open(); var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (var each : statements) {
                statement.executeUpdate(each);
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Invited, signed and sealed in one transaction; the copy has as many bytes. */
    String signs(long second, int bytes) {
        var id = UUID.randomUUID().toString();
        var pdf = new byte[bytes];
        synchronized (random) {
            random.nextBytes(pdf);
        }
        does("insert into agreements_invitation (id, version_id, therapist_id, client_id, note, invited_at, seat, part) values"
                + " ('" + id + "', 'v', 'maya', 'jonas', '" + CANARY + "', '" + at(second) + "', 0, 'SIGNS')",
                "insert into agreements_acknowledgement values ('" + id + "', '" + id + "', '" + sha256(
                        id.getBytes(StandardCharsets.UTF_8)) + "', '{}', '" + CANARY + "', '', '" + at(second)
                        + "', 'SCREEN')",
                "insert into agreements_document (id, acknowledgement_id, pdf, sha256, sealed_at) values ('" + id
                        + "', '"
                        + id + "', x'" + HexFormat.of().formatHex(pdf) + "', '" + sha256(pdf) + "', '" + at(second)
                        + "')",
                "insert into portal_audit (happened_at, actor, act, subject) values ('" + at(second)
                        + "', 'jonas', 'agreements.signed', '" + id + "')");
        return id;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    List<String> backup() {
        return Backup.make(settings, PROGRAM, clock, () -> false);
    }

    /** The newest file. */
    Path file() throws IOException {
        try (var files = Files.list(folder())) {
            return files.filter(file -> file.toString().endsWith(".age")).max(Path::compareTo).orElseThrow();
        }
    }

    static String head(List<String> said) {
        return said.getLast().replace("Head of the signatures: ", "");
    }

    /** All rows of all tables as a text each, but for those that tell of backups. */
    static Map<String, List<String>> rows(Connection connection) throws SQLException {
        var rows = new TreeMap<String, List<String>>();
        for (var table : column(connection, "select name from sqlite_master where type = 'table'")) {
            if (!table.startsWith("sqlite_") && !table.endsWith("_migrations") && !table.startsWith("portal_backup")
                    && !table.endsWith("_summary")) {
                var columns = column(connection,
                        "select 'quote(' || name || ')' from pragma_table_info('" + table + "')");
                rows.put(table, column(connection, "select " + String.join(" || ',' || ", columns) + " from " + table
                        + " order by 1"));
            }
        }
        return rows;
    }

    static List<String> column(Connection connection, String sql) throws SQLException {
        var all = new ArrayList<String>();
        try (var ask = connection.createStatement(); var answer = ask.executeQuery(sql)) {
            while (answer.next()) {
                all.add(answer.getString(1));
            }
        }
        return all;
    }
}
