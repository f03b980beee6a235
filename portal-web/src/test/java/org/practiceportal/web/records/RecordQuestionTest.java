package org.practiceportal.web.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.practiceportal.database.FreshDatabase;

/** What is asked for a copy: everything that is kept about a client. */
class RecordQuestionTest {

    /** No row of these tells of one client, or it is a secret that opens a door. */
    private static final Set<String> OF_NO_CLIENT = Set.of("portal_practice", "portal_round", "portal_instance",
            "portal_backup", "portal_backup_turn",
            "portal_schema", "portal_session_key", "portal_activation_code", "portal_sign_in_attempts",
            "agreements_policy", "agreements_policy_set", "agreements_draft_revision", "agreements_offer",
            "agreements_practice_template",
            "agreements_licence", "agreements_colleague", "agreements_board", "agreements_countersigning",
            "agreements_seal_certificate", "agreements_seal_warning", "agreements_seal_key", "agreements_reader_turn",
            "agreements_reminder_rhythm", "agreements_reconsent_rule", "agreements_try_out", "agreements_credential",
            "agreements_absence", "portal_test_mail", "portal_first_steps_away", "portal_letterhead",
            "portal_retention_rule", "portal_retention_proposal", "portal_erasure_permit",
            // What is left when nothing is kept of somebody.
            "portal_tombstone", "portal_erased_rows", "agreements_erased_signature", "agreements_erased_copy",
            // In the files.
            "agreements_revision", "agreements_scan");

    private static List<RecordQuestion> questions() {
        return Stream.of("portal", "agreements").flatMap(module -> RecordQuestion.of(module).stream()).toList();
    }

    @Test
    void namesEachTableThatTellsOfAClient() throws SQLException {
        var tables = new TreeSet<String>();
        try (var connection = FreshDatabase.with("portal", "agreements").open();
                var ask = connection.createStatement();
                var rows = ask.executeQuery("select name from sqlite_master where type = 'table'"
                        + " and name not like '%!_migrations' escape '!' and name not like '%!_summary' escape '!'"
                        + " and name not like 'sqlite!_%' escape '!'")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        assertTrue(tables.removeAll(OF_NO_CLIENT));
        var asked = questions().stream().map(question -> question.asked().sql()).toList();
        tables.removeIf(table -> asked.stream().anyMatch(sql -> sql.matches("(?s).*\\b" + table + "\\b.*")));
        assertEquals(Set.of(), tables, "neither in a record.sql, nor known to tell of no client");
    }

    /** A chapter more, and everything is one: the words of each are tested with the bundles. */
    @Test
    void isUnderstoodByTheDatabase() throws SQLException {
        var named = Map.of("client", "nobody", "reader", "nobody", "therapist", "");
        try (var connection = FreshDatabase.with("portal", "agreements").open()) {
            for (var question : questions()) {
                try (var ask = question.asked().prepared(connection, named)) {
                    assertEquals(List.of(), RecordChapter.read(question, ask.executeQuery()).rows(),
                            question.chapter());
                }
            }
        }
    }

    @Test
    void isFoundByItsChapter() {
        assertEquals("account", questions().getFirst().chapter());
        assertEquals(List.of("therapist", "therapist", "client"), questions().getFirst().asked().parameters());
        assertEquals(List.of(), RecordQuestion.of("nonsense"));
    }
}
