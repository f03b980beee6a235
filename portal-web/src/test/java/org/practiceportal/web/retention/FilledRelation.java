package org.practiceportal.web.retention;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A relation that has ended, of which each table keeps something: with a word in whatever is the client's or the two's. */
final class FilledRelation {

    private final FilledTables tables;
    final String client;
    final String therapist;
    private final String word;

    /** @param word short, and found nowhere else */
    FilledRelation(FilledTables tables, String client, String therapist, String word) {
        this.tables = tables;
        this.client = client;
        this.therapist = therapist;
        this.word = word;
    }

    static void therapist(FilledTables tables, String id) throws SQLException {
        tables.fill("portal_account", "x", "id=" + id, "therapist_id=", "roles=THERAPIST", "language=en",
                "email_folded=" + id, "closed_at=");
        tables.fill("agreements_policy", "x", "id=" + id + "-p", "therapist_id=" + id);
        tables.fill("agreements_version", "x", "id=" + id + "-v", "policy_id=" + id + "-p", "therapist_id=" + id);
    }

    /** The person, and what is kept about them whoever their therapists are. */
    FilledRelation person() throws SQLException {
        tables.fill("portal_account", word, "id=" + client, "therapist_id=" + therapist, "roles=CLIENT", "language=en",
                "email_folded=" + word + client, "closed_at=");
        tables.fill("portal_activation_code", word, "id=" + client, "account_id=" + client, "link_hash=" + client);
        tables.fill("portal_session", word, "id=" + client, "account_id=" + client, "token_hash=" + client);
        tables.fill("portal_mail", word, "id=" + client, "person_id=" + client);
        tables.fill("portal_address_change", word, "id=" + client, "account_id=" + client);
        tables.fill("portal_audit", "x", "actor=" + client, "client=" + client);
        tables.fill("portal_record_copy", word, "id=" + client, "client_id=" + client, "taken_by=" + client);
        return this;
    }

    /** @param circle id of a circle that is there; empty if the client signs alone */
    FilledRelation content(String circle) throws SQLException {
        var pair = client + therapist;
        fill("portal_relation_step", "state=ENDED", "decided_by=" + therapist);
        fill("portal_record_copy", "taken_by=" + therapist);
        fill("portal_coming_of_age");
        fill("portal_retention_proposal");
        fill("portal_legal_hold", "set_by=" + therapist);
        fill("portal_lifted_hold", "hold_id=" + pair, "lifted_by=" + therapist);
        fill("portal_erasure_request");
        fill("portal_erasure_answer", "request_id=" + pair, "answered_by=" + therapist);
        fill("agreements_invitation", "version_id=" + therapist + "-v", "replaces_id=", "circle_id=" + circle,
                "part=SIGNS");
        for (var table : new String[]{"reader_turn", "answer", "consent", "invitation_decision", "last_day",
                "reminder", "reconsent", "reconsent_day"}) {
            fill("agreements_" + table, "invitation_id=" + pair, "decided_by=" + therapist);
        }
        fill("agreements_noticed", "invitation_id=" + pair, "version_id=" + therapist + "-v");
        fill("agreements_signing_request", "invitation_id=" + pair, "consent_id=" + pair);
        fill("agreements_settled_request", "request_id=" + pair);
        signed(pair, circle.isEmpty() ? pair : circle);
        fill("agreements_question", "invitation_id=" + pair);
        fill("agreements_talk", "question_id=" + pair);
        fill("agreements_proposal", "proposed_by=" + client);
        fill("agreements_assent", "proposal_id=" + pair, "person_id=" + therapist);
        fill("agreements_clarification");
        fill("agreements_place");
        fill("agreements_concern", "id=c" + pair, "invitation_id=" + pair);
        for (var table : new String[]{"concern_back", "concern_step", "concern_offer"}) {
            fill("agreements_" + table, "concern_id=c" + pair);
        }
        fill("agreements_handover", "from_id=" + therapist, "to_id=" + therapist, "asked_by=" + therapist);
        fill("agreements_handover_answer", "handover_id=" + pair, "answered_by=" + client);
        fill("agreements_rhythm");
        fill("agreements_rhythm_reminded", "rhythm_id=" + pair);
        fill("agreements_checkin_mute");
        fill("agreements_checkin", "acknowledgement_id=" + pair);
        fill("agreements_checkin_point", "id=k" + pair, "checkin_id=" + pair);
        fill("agreements_note", "id=n" + pair, "writer_id=" + client, "corrects_id=");
        fill("agreements_talked_after", "point_id=k" + pair);
        fill("agreements_talked_after", "point_id=n" + pair);
        return this;
    }

    /** @param whose those who sign together have one document, and a copy each */
    private void signed(String pair, String whose) throws SQLException {
        fill("agreements_acknowledgement", "invitation_id=" + pair, "digest=d");
        fill("agreements_paper", "acknowledgement_id=" + pair, "recorded_by=" + therapist);
        fill("agreements_scan", "paper_id=" + pair);
        fill("agreements_document", "acknowledgement_id=" + pair, "amendment_id=", "sha256=1" + whose);
        fill("agreements_revision", "document_id=" + pair, "sha256=2" + whose);
        fill("agreements_amendment", "acknowledgement_id=" + pair, "digest=d");
        fill("agreements_amendment_signature", "id=s" + pair, "amendment_id=" + pair, "person_id=" + client);
        tables.fill("agreements_document", word, "id=a" + pair, "acknowledgement_id=", "amendment_id=" + pair,
                "sha256=3" + pair);
    }

    /** Keys and what says whose a row is are known by their names. */
    private void fill(String table, String... said) throws SQLException {
        var columns = tables.tables().get(table).keySet();
        var all = new ArrayList<String>();
        for (var known : new String[]{"id=" + client + therapist, "client_id=" + client, "therapist_id=" + therapist}) {
            if (columns.contains(known.substring(0, known.indexOf('=')))) {
                all.add(known);
            }
        }
        for (var each : said) {
            if (columns.contains(each.substring(0, each.indexOf('=')))) {
                all.add(each);
            }
        }
        tables.fill(table, word, all.toArray(String[]::new));
    }

    /** As the portal does it before: nothing else is kept, and a tombstone tells when. */
    String buried() throws SQLException {
        var id = UUID.randomUUID().toString();
        tables.fill("portal_relation_step", "", "id=" + id, "client_id=" + client, "therapist_id=" + therapist,
                "number=2", "state=TAKEN_OFF", "decided_by=" + therapist);
        tables.fill("portal_tombstone", "", "id=" + id, "client_id=" + client, "therapist_id=" + therapist,
                "reason=RETENTION", "erased_by=" + therapist, "erased_at=2026-12-01T10:00:00.000000Z");
        return id;
    }

    void erase() throws SQLException {
        Erasure.run(tables.connection, buried(), client, therapist, List.of("agreements", "portal"));
    }
}
