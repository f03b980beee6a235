package org.practiceportal.agreements;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.practiceportal.database.FreshDatabase;

/** What is true of a practice's database whatever has happened to it. */
public final class WholePractice {

    static final List<String> SUMMARIES = List.of("agreements_point", "agreements_proof", "agreements_rhythm",
            "agreements_signed", "agreements_standing", "agreements_unsealed", "portal_relation");

    private static final String ACTS = "select count(*) from portal_audit where act in ";
    private static final String ORDER = " join portal_audit s on s.subject = a.id and s.act = 'agreements.signed'"
            + " join portal_audit other on other.id < s.id and other.subject = ";
    private static final String SIGNED = "select a.id from agreements_acknowledgement a"
            + " join agreements_invitation i on i.id = a.invitation_id";

    /** Rows that an act keeps, by the traces that it leaves in the same transaction: as many of one as of the other. */
    private static final Map<String, String> ROWS = Map.of("('agreements.signed', 'agreements.assented')",
            "agreements_acknowledgement", "('agreements.published')", "agreements_version", "('agreements.sealed')",
            "agreements_document", "('agreements.amended')", "agreements_amendment_signature",
            "('agreements.invited', 'agreements.invitedTogether', 'agreements.renewed')", "agreements_invitation",
            "('agreements.proposed', 'agreements.tookBack')", "agreements_proposal", "('agreements.saidYes')",
            "agreements_assent", "('agreements.paperWished', 'agreements.consentWithdrawn', 'agreements.timeWished',"
                    + " 'agreements.aloneWished')",
            "agreements_signing_request");

    /** What must not be there, by what it would be. */
    private static final Map<String, String> NEVER = Map.of("an invitation that was signed twice",
            "select invitation_id from agreements_acknowledgement group by invitation_id having count(*) > 1",
            "two copies of one", "select acknowledgement_id, amendment_id from agreements_document"
                    + " group by acknowledgement_id, amendment_id having count(*) > 1",
            "an invitation without its turn",
            "select id from agreements_invitation where id not in (select invitation_id from agreements_reader_turn)",
            "two versions of one number",
            "select policy_id from agreements_version group by policy_id, number having count(*) > 1",
            "a signature to a version that was not the newest",
            SIGNED + " join agreements_version v on v.id = i.version_id join agreements_version n on"
                    + " n.policy_id = v.policy_id and n.number > v.number" + ORDER
                    + "n.id and other.act = 'agreements.published'",
            "a signature after the consent was taken back",
            SIGNED + " join agreements_signing_request w on w.invitation_id = i.id and w.consent_id is not null" + ORDER
                    + "i.id and other.act = 'agreements.consentWithdrawn'",
            "a signature of an invitation that had been replaced",
            SIGNED + " join agreements_invitation n on n.replaces_id = i.id" + ORDER
                    + "n.id and other.act in ('agreements.renewed', 'agreements.invitedTogether')");

    private WholePractice() {}

    /**
     * @param acknowledged where the traces are of what was acknowledged, as SQL says it after {@code from}
     * @return what is wrong; nothing if it is whole
     */
    public static List<String> faults(Connection database, List<String> acknowledged) throws SQLException {
        var faults = new ArrayList<String>();
        if (FreshDatabase.isEmbedded(database)) {
            require(faults, "the file itself", List.of("ok"), lines(database, "pragma integrity_check"));
            require(faults, "what refers to nothing", List.of(), lines(database, "pragma foreign_key_check"));
        }
        for (var trace : acknowledged) {
            require(faults, "lost: " + trace, List.of("1"), lines(database, "select count(*) from " + trace));
        }
        for (var rows : ROWS.entrySet()) {
            require(faults, "by halves: " + rows.getValue(), lines(database, ACTS + rows.getKey()),
                    lines(database, "select count(*) from " + rows.getValue()));
        }
        for (var never : NEVER.entrySet()) {
            require(faults, never.getKey(), List.of(), lines(database, never.getValue()));
        }
        digests(faults, database);
        summaries(database).forEach((summary, differences) -> require(faults, summary, List.of(), differences));
        return faults;
    }

    private static void digests(List<String> faults, Connection database) throws SQLException {
        try (var ask = database.createStatement();
                var copies = ask.executeQuery("select sha256, pdf from agreements_document")) {
            while (copies.next()) {
                require(faults, "a copy's digest", List.of(copies.getString(1)),
                        List.of(Sha256.hex(copies.getBytes(2))));
            }
        }
    }

    private static void require(List<String> faults, String what, List<String> expected, List<String> found) {
        if (!expected.equals(found)) {
            faults.add(what + ": " + found + " instead of " + expected);
        }
    }

    /** By the name of each summary, how it differs from what is true. */
    static Map<String, List<String>> summaries(Connection database) throws SQLException {
        var differences = new LinkedHashMap<String, List<String>>();
        for (var summary : SUMMARIES) {
            var told = "select * from " + summary + "_summary";
            var now = "select * from " + summary + "_now";
            differences.put("true, and not told by " + summary, lines(database, now + " except " + told));
            differences.put("told by " + summary + ", and not true", lines(database, told + " except " + now));
        }
        return differences;
    }

    /** Columns of the rows that a question finds, each in one line. */
    public static List<String> lines(Connection database, String question) throws SQLException {
        try (var ask = database.createStatement(); var rows = ask.executeQuery(question)) {
            var lines = new ArrayList<String>();
            while (rows.next()) {
                var line = new StringJoiner(", ");
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    line.add(rows.getString(i));
                }
                lines.add(line.toString());
            }
            return lines;
        }
    }
}
