package org.practiceportal.web.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.practiceportal.web.database.ModuleScript;

/** What goes when a relation is erased, what stays, and that nothing goes in any other way; on both databases. */
class ErasureTest {

    private static final String MAYA = "maya";
    private static final String NORA = "nora";

    /** Guarded, and of the practice, its therapists, its seal or what was erased; or, as a circle, of several. */
    private static final Set<String> TELL_OF_NO_CLIENT = new TreeSet<>(Set.of("agreements_absence", "agreements_circle",
            "agreements_countersigning", "agreements_credential", "agreements_draft_revision", "agreements_erased_copy",
            "agreements_erased_signature", "agreements_offer", "agreements_policy_set", "agreements_practice_template",
            "agreements_reconsent_rule", "agreements_reminder_rhythm", "agreements_seal_certificate",
            "agreements_seal_key", "agreements_seal_warning", "agreements_try_out", "portal_backup",
            "portal_erased_rows", "portal_letterhead", "portal_practice_copy", "portal_retention_rule",
            "portal_tombstone"));

    private FilledTables tables;

    private void on(ErasureDatabase database) throws SQLException {
        tables = database.opened();
        FilledRelation.therapist(tables, MAYA);
        FilledRelation.therapist(tables, NORA);
    }

    @AfterEach
    void close() throws SQLException {
        tables.connection.close();
    }

    private FilledRelation alone(String client, String word) throws SQLException {
        return new FilledRelation(tables, client, MAYA, word).person().content("");
    }

    private void keep() throws SQLException {
        tables.connection.commit();
    }

    @ParameterizedTest
    @EnumSource
    void leavesNothingOfAPersonAndAllOfOthers(ErasureDatabase database) throws SQLException {
        on(database);
        var jonas = alone("jonas", "canary");
        alone("luca", "sparrow");
        var others = tables.places("sparrow");
        var filled = new TreeSet<String>();
        tables.places("canary").forEach(place -> filled.add(place.replaceFirst("\\..*", "")));
        assertTrue(filled.containsAll(Set.of("portal_account", "portal_mail", "portal_session", "agreements_note",
                "agreements_scan", "agreements_revision", "agreements_concern", "agreements_standing_summary")));
        var signatures = signatures();
        jonas.erase();
        keep();
        assertEquals(List.of(), tables.places("canary"));
        assertEquals(others, tables.places("sparrow"));
        assertEquals(signatures, signatures());
        assertEquals(List.of(), differences());
        assertEquals(List.of(List.of("–", "", "jonas")),
                tables.lines(
                        "select name, email, email_folded from portal_account where id = 'jonas' and closed_at is not null"));
        assertEquals(List.of(List.of("1jonasmaya"), List.of("2jonasmaya"), List.of("3jonasmaya")),
                tables.lines("select sha256 from agreements_erased_copy order by sha256"));
    }

    private List<List<String>> signatures() throws SQLException {
        var question = ModuleScript.read("agreements", "backup").stream()
                .filter(statement -> statement.kind().equals("signatures")).findFirst().orElseThrow();
        return tables.lines("select id, digest, signed_at from (" + question.sql() + ") s order by id");
    }

    /** Each summary says what is true now. */
    private List<List<String>> differences() throws SQLException {
        var found = new ArrayList<List<String>>();
        for (var table : tables.tables().keySet()) {
            if (table.endsWith("_summary")) {
                var now = "select * from " + table.replace("_summary", "_now");
                found.addAll(tables.lines("select * from " + table + " except " + now));
                found.addAll(tables.lines(now + " except select * from " + table));
            }
        }
        return found;
    }

    @ParameterizedTest
    @EnumSource
    void countsWhatWentAndNamesNobody(ErasureDatabase database) throws SQLException {
        on(database);
        alone("jonas", "canary").erase();
        var counted = tables.lines("select kind, number from portal_erased_rows order by kind");
        assertTrue(counted.containsAll(List.of(List.of("agreements", "1"), List.of("copies", "2"),
                List.of("mails", "1"), List.of("accounts", "1"), List.of("records", "2"))), counted.toString());
        keep();
    }

    @ParameterizedTest
    @EnumSource
    void withoutAPermitNothingGoes(ErasureDatabase database) throws SQLException {
        on(database);
        alone("jonas", "canary");
        keep();
        var empty = new TreeSet<String>();
        for (var table : database.guarded(tables)) {
            if (tables.lines("select 1 from " + table).isEmpty()) {
                empty.add(table);
            } else {
                assertThrows(SQLException.class, () -> tables.execute("delete from " + table), table);
                tables.connection.rollback();
            }
        }
        assertEquals(TELL_OF_NO_CLIENT, empty);
    }

    @ParameterizedTest
    @EnumSource
    void aPermitIsForOneRelation(ErasureDatabase database) throws SQLException {
        on(database);
        var jonas = alone("jonas", "canary");
        alone("luca", "sparrow");
        var tombstone = jonas.buried();
        keep();
        for (var table : database.guarded(tables)) {
            var left = tables.lines("select 1 from " + table);
            if (!left.isEmpty()) {
                permit(tombstone, "jonas");
                assertThrows(SQLException.class, () -> tables.execute("delete from " + table), table);
                tables.connection.rollback();
            }
        }
    }

    private void permit(String tombstone, String client) throws SQLException {
        tables.execute("insert into portal_erasure_permit (id, tombstone_id, client_id, therapist_id, never)"
                + " values (1, '" + tombstone + "', '" + client + "', '" + MAYA + "', 'never')");
    }

    @ParameterizedTest
    @EnumSource
    void aPermitIsNeverKept(ErasureDatabase database) throws SQLException {
        on(database);
        var jonas = alone("jonas", "canary");
        var tombstone = jonas.buried();
        keep();
        permit(tombstone, "jonas");
        tables.execute("delete from agreements_concern_back");
        assertThrows(SQLException.class, tables.connection::commit);
        tables.connection.rollback();
        assertEquals(1, tables.lines("select 1 from agreements_concern_back").size());
        assertEquals(List.of(), tables.lines("select 1 from portal_erasure_permit"));
    }

    @ParameterizedTest
    @EnumSource
    void aPermitNeedsItsTombstoneAndThatNothingElseGoesOnOrIsHeld(ErasureDatabase database) throws SQLException {
        on(database);
        var jonas = alone("jonas", "canary");
        var luca = alone("luca", "sparrow");
        var tombstone = jonas.buried();
        keep();
        for (var wrong : List.of(List.of(tombstone, "luca"), List.of("none", "jonas"))) {
            assertThrows(SQLException.class, () -> permit(wrong.getFirst(), wrong.getLast()));
            tables.connection.rollback();
        }
        tables.fill("portal_tombstone", "", "id=" + "0".repeat(36), "client_id=luca", "therapist_id=" + MAYA,
                "reason=RETENTION", "erased_by=" + MAYA);
        assertThrows(SQLException.class, () -> permit("0".repeat(36), "luca"), "it has not been taken off");
        tables.connection.rollback();
        tables.fill("portal_legal_hold", "x", "id=held", "client_id=luca", "therapist_id=" + MAYA, "set_by=" + MAYA);
        keep();
        assertThrows(SQLException.class, luca::erase, "held");
        tables.connection.rollback();
        assertFalse(tables.places("sparrow").isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void whatACoupleAgreedToStaysWhileOneOfThemDoes(ErasureDatabase database) throws SQLException {
        on(database);
        tables.fill("agreements_circle", "shared", "id=both", "therapist_id=" + MAYA);
        var jonas = new FilledRelation(tables, "jonas", MAYA, "canary").person().content("both");
        var luca = new FilledRelation(tables, "luca", MAYA, "sparrow").person().content("both");
        keep();
        jonas.erase();
        keep();
        var stays = new TreeSet<String>();
        tables.places("canary").forEach(place -> stays.add(place.replaceFirst("\\..*", "")));
        assertEquals(Set.of("agreements_acknowledgement", "agreements_consent", "agreements_document",
                "agreements_invitation", "agreements_invitation_decision", "agreements_paper", "agreements_reconsent",
                "agreements_revision", "agreements_scan"), stays);
        assertEquals(List.of(), differences());
        luca.erase();
        keep();
        assertEquals(List.of(), tables.places("canary"));
        assertEquals(List.of(), tables.places("sparrow"));
        assertEquals(List.of(), tables.places("shared"));
        assertEquals(List.of(), differences());
    }

    @ParameterizedTest
    @EnumSource
    void eachRelationIsItsOwn(ErasureDatabase database) throws SQLException {
        on(database);
        var maya = alone("jonas", "canary");
        var nora = new FilledRelation(tables, "jonas", NORA, "sparrow").content("");
        var others = tables.places("sparrow");
        var person = Map.of("portal_account", 1L, "portal_mail", 1L, "portal_session", 1L);
        maya.erase();
        keep();
        assertEquals(others, tables.places("sparrow"));
        for (var table : person.keySet()) {
            assertTrue(tables.places("canary").stream().anyMatch(place -> place.startsWith(table)), table);
        }
        assertTrue(tables.places("canary").stream().noneMatch(place -> place.startsWith("agreements_note")));
        nora.erase();
        keep();
        assertEquals(List.of(), tables.places("canary"));
        assertEquals(List.of(), tables.places("sparrow"));
    }
}
