package org.practiceportal.agreements.policy.version;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.practiceportal.agreements.BothDatabases;
import org.practiceportal.database.FreshDatabase;

/** What a therapist had before there were sets is the first of them, with all its versions and steps. */
class FirstSetTest {

    private static final String NOW = "'2026-11-03T12:00:00.000000Z'";

    private static final List<String> BEFORE = List.of(
            "insert into portal_account (id, name, name_folded, email, email_folded, language, roles, created_at)"
                    + " values ('maya', 'Maya', 'maya', 'm', 'm', 'en', 'THERAPIST', " + NOW + ")",
            policy("one", "en"), policy("two", "es"),
            "insert into agreements_version (id, policy_id, therapist_id, language, number, sections, content, digest,"
                    + " signed_name, published_at, weight, reason) values ('v', 'one', 'maya', 'en', 1, 1, 'words', 'd',"
                    + " 'Maya', " + NOW + ", 'MINOR', '')",
            "insert into agreements_draft_revision (id, policy_id, number, follows, draft, act, topic, spot, page,"
                    + " made_at) values ('r', 'one', 1, 0, 'before', 'WRITTEN', '', '', '', " + NOW + ")",
            "insert into agreements_offer (id, therapist_id, language, number, draft, offered_at)"
                    + " values ('o', 'maya', 'en', 1, 'offered', " + NOW + ")");

    private static String policy(String id, String language) {
        return "insert into agreements_policy (id, therapist_id, language, draft, changed_at, turn, changes,"
                + " template_seen, at_revision) values ('" + id + "', 'maya', '" + language + "', 'draft " + language
                + "', " + NOW + ", 4, 5, 6, 1)";
    }

    private static String inSet(String id, int set) {
        return policy(id, "en").replace("template_seen,", "set_number, template_seen,").replace("4, 5, 6",
                "4, 5, " + set
                        + ", 6");
    }

    private static List<String> rows(Connection connection, String question) throws SQLException {
        var rows = new ArrayList<String>();
        try (var ask = connection.createStatement(); var answer = ask.executeQuery(question)) {
            while (answer.next()) {
                var row = new ArrayList<String>();
                for (int i = 1; i <= answer.getMetaData().getColumnCount(); i++) {
                    row.add(answer.getString(i));
                }
                rows.add(String.join(" ", row));
            }
        }
        return rows;
    }

    private static void does(Connection connection, String act) throws SQLException {
        try (var word = connection.createStatement()) {
            word.executeUpdate(act);
        }
    }

    private static void refuses(Connection connection, String act) {
        assertThrows(SQLException.class, () -> does(connection, act), act);
    }

    @Test
    void holdsAllThatWasThereBefore() {
        BothDatabases.each("16", (source, embedded) -> {
            try (var connection = source.getConnection()) {
                for (var row : BEFORE) {
                    does(connection, row);
                }
                var before = rows(connection, "select id, therapist_id, language, draft, turn, changes, template_seen,"
                        + " at_revision, changed_at from agreements_policy order by id");
                FreshDatabase.make(Map.of("agreements", "latest"), source, embedded);
                assertEquals(before, rows(connection, "select id, therapist_id, language, draft, turn, changes,"
                        + " template_seen, at_revision, changed_at from agreements_policy where set_number = 1 order by id"));
                assertEquals(List.of("v one r o 1"), rows(connection, "select v.id, p.id, r.id, o.id, o.set_number"
                        + " from agreements_version v join agreements_policy p on p.id = v.policy_id"
                        + " join agreements_draft_revision r on r.policy_id = p.id"
                        + " join agreements_offer o on o.therapist_id = p.therapist_id and o.language = p.language"));
                assertEquals(List.of(), rows(connection, "select id from agreements_policy_set"));
                keepsWhatItAsksFor(connection);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static void keepsWhatItAsksFor(Connection connection) throws SQLException {
        refuses(connection, inSet("three", 1));
        does(connection, inSet("three", 2));
        refuses(connection, "update agreements_policy set set_number = 3 where id = 'three'");
        refuses(connection, "delete from agreements_policy where id = 'one'");
        refuses(connection, "insert into agreements_draft_revision (id, policy_id, number, follows, draft, act, topic,"
                + " spot, page, made_at) values ('s', 'nobody', 1, 0, '', 'WRITTEN', '', '', '', " + NOW + ")");
        does(connection, "update agreements_policy set draft = 'another' where id = 'three'");
    }

    @Test
    void staysAsItWasSaid() {
        BothDatabases.each("latest", (source, embedded) -> {
            try (var connection = source.getConnection()) {
                does(connection, BEFORE.getFirst());
                does(connection,
                        "insert into agreements_policy_set (id, set_id, therapist_id, number, step, name, away,"
                                + " kept_at) values ('a', 's', 'maya', 1, 1, 'Couples', " + (embedded ? "0" : "false")
                                + ", "
                                + NOW + ")");
                refuses(connection, "update agreements_policy_set set name = 'Others'");
                refuses(connection, "delete from agreements_policy_set");
                refuses(connection, "insert into agreements_policy_set select 'b', set_id, therapist_id, number, step,"
                        + " 'Others', away, kept_at from agreements_policy_set");
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
