package org.practiceportal.agreements.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import javax.sql.DataSource;
import org.practiceportal.database.Acting;
import org.practiceportal.database.EmbeddedDatabase;
import org.practiceportal.database.FreshDatabase;
import org.practiceportal.database.Migrations;
import org.practiceportal.database.SchemaVersion;
import org.practiceportal.database.SimpleSource;

/** Makes the tables, or those of an older version new, as the start of a portal does it; as a program of its own. */
final class MigrationActs {

    static final List<String> MODULES = List.of("portal", "agreements");
    /** What an older version may have kept. */
    private static final List<String> ROWS = List.of(
            "insert into portal_account (id, name, name_folded, email, email_folded, language, roles, therapist_id,"
                    + " created_at) values ('maya', 'Maya', 'maya', 'm', 'm', 'en', 'THERAPIST', null,"
                    + " '2026-11-03T12:00:00.000000Z'), ('jonas', 'Jonas', 'jonas', 'j', 'j', 'en', 'CLIENT', 'maya',"
                    + " '2026-11-03T12:00:00.000000Z')",
            "insert into agreements_policy (id, therapist_id, language, draft, changed_at, template_seen, turn, changes)"
                    + " values ('p', 'maya', 'en', '', '2026-11-03T12:00:00.000000Z', 0, 0, 0)",
            "insert into agreements_version values ('v', 'p', 'maya', 'en', 1, 1, 'words', 'd', 'Maya',"
                    + " '2026-11-03T12:00:00.000000Z', 'MINOR', '')",
            "insert into agreements_invitation (id, version_id, therapist_id, client_id, note, invited_at, seat, part)"
                    + " values ('i', 'v', 'maya', 'jonas', '', '2026-11-03T12:00:00.000000Z', 0, 'SIGNS')",
            "insert into agreements_acknowledgement values ('a', 'i', 'd', '{}', 'Jonas', '',"
                    + " '2026-11-03T12:00:00.000000Z', 'SCREEN')",
            "insert into agreements_reader_turn values ('i', 1)",
            "insert into portal_audit (happened_at, act, subject) values ('2026-11-03T12:00:00.000000Z',"
                    + " 'agreements.published', 'v'), ('2026-11-03T12:00:00.000000Z', 'agreements.invited', 'i'),"
                    + " ('2026-11-03T12:00:00.000000Z', 'agreements.signed', 'a')");

    private MigrationActs() {}

    /** @param arguments up to which scripts an older program has come, of each module; none if there is no database yet */
    public static void main(String... arguments) throws IOException, SQLException {
        var older = new LinkedHashMap<String, String>();
        for (int i = 0; i < arguments.length; i++) {
            older.put(MODULES.get(i), arguments[i]);
        }
        var fresh = FreshDatabase.at(older);
        var start = fresh.file().resolveSibling("start.sqlite");
        if (!older.isEmpty()) {
            keepRows(fresh);
            Files.copy(fresh.file(), start);
        }
        Acting.serve(fresh.file(), start, () -> 0, acting -> MODULES.forEach(module -> acting.act("migrate", () -> {
            migrate(module, fresh.source());
            return module + "_migrations where success = 1 and cast(version as integer) = (select max(cast(version as"
                    + " integer)) from " + module + "_migrations)";
        })));
    }

    private static void keepRows(FreshDatabase fresh) throws SQLException {
        try (var connection = fresh.open(); var insert = connection.createStatement()) {
            for (var row : ROWS) {
                insert.executeUpdate(row);
            }
        }
    }

    static void migrate(String module, DataSource source) {
        var loader = MigrationActs.class.getClassLoader();
        var scripts = Migrations.of(module, source, true, loader);
        var version = SchemaVersion.of(module, scripts, loader);
        try (var connection = source.getConnection()) {
            version.require(scripts, connection);
            scripts.migrate();
            version.keep(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static DataSource source(Path file) {
        return new SimpleSource() {
            @Override
            public Connection getConnection() throws SQLException {
                return EmbeddedDatabase.open(EmbeddedDatabase.url(file));
            }
        };
    }
}
