package org.practiceportal.agreements.faults;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.practiceportal.agreements.WholePractice;
import org.practiceportal.database.ActingProcess;
import org.practiceportal.database.ActingProcess.Said;
import org.practiceportal.database.FreshDatabase;

/**
 * The first start of a portal, and that of a newer version, on a disk that fails, in a process that is killed, and when the
 * power fails: the next start finishes it, and the tables are as if nothing had happened.
 */
class MigrationFaultTest {

    private static final String SCHEMA = "select type, name, tbl_name, sql from sqlite_master where name not like"
            + " 'sqlite!_%' escape '!' order by type, name";

    @TempDir
    Path folder;

    private final List<String> wanted = schema(FreshDatabase.with("portal", "agreements").open());

    MigrationFaultTest() throws SQLException {}

    private static List<String> schema(Connection connection) throws SQLException {
        try (connection) {
            return WholePractice.lines(connection, SCHEMA);
        }
    }

    /** After the next start. */
    private List<String> wrong(Path database, List<Said> said, int signed) throws SQLException {
        var source = MigrationActs.source(database);
        var wrong = new ArrayList<String>();
        try (var connection = source.getConnection()) {
            for (var each : said) {
                if (each.isAcknowledged()
                        && !WholePractice.lines(connection, "select count(*) from " + each.words())
                                .equals(List.of("1"))) {
                    wrong.add("lost: " + each);
                }
            }
        }
        MigrationActs.MODULES.forEach(module -> MigrationActs.migrate(module, source));
        try (var connection = source.getConnection()) {
            wrong.addAll(WholePractice.faults(connection,
                    List.of("agreements_acknowledgement where id = 'a'").subList(0, signed)));
            for (var module : MigrationActs.MODULES) {
                wrong.addAll(WholePractice.lines(connection,
                        "select version from " + module + "_migrations where success <> 1"));
            }
        }
        var schema = schema(source.getConnection());
        if (!wanted.equals(schema)) {
            wrong.add("other tables: " + schema);
        }
        return wrong;
    }

    @Test
    void theNextStartFinishesTheFirst() throws Exception {
        tries("first start", 0);
    }

    @Test
    void theNextStartFinishesAnUpgrade() throws Exception {
        tries("upgrade", 1, "2", "9");
    }

    private void tries(String name, int signed, String... older) throws Exception {
        var rounds = new FaultRounds((database, said) -> wrong(database, said, signed), folder);
        try (var process = ActingProcess.of(MigrationActs.class, older)) {
            var recorded = process.recorded();
            rounds.ends(recorded, 170);
            // Farther apart than the writes of the largest script, which would else never come to its end.
            rounds.errors(process, "pwrite64", 601, 100);
            rounds.errors(process, "fsync", 9, 4);
            if (FaultRounds.ALL) {
                rounds.kill(process, 80);
            }
        }
        rounds.write(name);
    }
}
