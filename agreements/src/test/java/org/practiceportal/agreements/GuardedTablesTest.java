package org.practiceportal.agreements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.practiceportal.database.FreshDatabase;

/** The database itself refuses to change what was published, said, agreed, signed or sealed. */
class GuardedTablesTest {

    /** What people go on working at, what they may take back, and what only counts. */
    private static final Set<String> WORKED_AT = Set.of("agreements_answer", "agreements_board",
            "agreements_colleague", "agreements_licence", "agreements_policy", "agreements_question",
            "agreements_reader_turn", "agreements_reconsent_day");

    private static Set<String> named(String question) throws SQLException {
        var names = new TreeSet<String>();
        try (var connection = FreshDatabase.with("portal", "agreements").open();
                var ask = connection.createStatement();
                var rows = ask.executeQuery(question)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    @Test
    void areAllButThosePeopleGoOnWorkingAt() throws SQLException {
        var tables = named(
                "select name from sqlite_master where type = 'table' and name like 'agreements!_%' escape '!'"
                        + " and name not like '%!_migrations' escape '!' and name not like '%!_summary' escape '!'");
        tables.removeAll(WORKED_AT);
        for (var change : new String[]{"update", "delete"}) {
            assertEquals(tables,
                    named("select tbl_name from sqlite_master where type = 'trigger' and sql like '% before "
                            + change
                            + " %' and sql not like '% before update of %' and tbl_name like 'agreements!_%' escape '!'"),
                    change);
        }
    }

    @Test
    void letRowsInAndRefuseToChangeThem() throws SQLException {
        try (var connection = FreshDatabase.with("portal", "agreements").open();
                var statement = connection.createStatement()) {
            statement.execute("insert into portal_account (id, name, name_folded, email, email_folded, language, roles,"
                    + " created_at) values ('maya', 'Maya', 'maya', 'm', 'm', 'en', 'THERAPIST', '2026-11-03T12:00:00Z')");
            statement.execute("insert into agreements_circle (id, therapist_id, signs_for, made_at)"
                    + " values ('one', 'maya', '', '2026-11-03T12:00:00Z')");
            for (var change : Map.of("update agreements_circle set signs_for = 'Noa'",
                    "rows of this table are never changed", "delete from agreements_circle",
                    "not permitted by the guard of this table").entrySet()) {
                var refused = assertThrows(SQLException.class, () -> statement.execute(change.getKey()));
                assertEquals(change.getValue(), refused.getMessage().replaceFirst("^.*\\((.*)\\)$", "$1"));
            }
        }
    }
}
