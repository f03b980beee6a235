package org.practiceportal.web.speed;

import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.practiceportal.database.EmbeddedDatabase;
import org.practiceportal.web.harness.Form;
import org.practiceportal.web.harness.PortalServer;
import org.practiceportal.web.harness.Visitor;

/** Clients like the one of the sample who has read everything and has not signed. */
final class ManySigners implements AutoCloseable {

    private static final String ROOM = "/agreements/reading/";
    /** Each with the model's row as x, once for each number n. */
    private static final List<String> ROWS = List.of(
            """
                    insert into portal_account (id, name, name_folded, email, email_folded, language, zone, roles, therapist_id,
                        passphrase, created_at, activated_at, secured_at)
                      select 'c0000000-0000-4000-8000-' || (100000000000 + n), 'Signer ' || n, 'signer ' || n, 's' || n || '@example.org', 's' || n || '@example.org',
                        language, zone, roles, a.therapist_id, passphrase, created_at, activated_at, secured_at
                      from each, model x join portal_account a on a.id = x.client_id
                    """,
            """
                    insert into agreements_invitation (id, version_id, therapist_id, client_id, note, due, invited_at, replaces_id,
                        circle_id, seat, part)
                      select 'b0000000-0000-4000-8000-' || (100000000000 + n), version_id, therapist_id, 'c0000000-0000-4000-8000-' || (100000000000 + n), note, due, invited_at, null, null, seat, part
                      from each, model x
                    """,
            "insert into agreements_reader_turn (invitation_id, turn) select 'b0000000-0000-4000-8000-' || (100000000000 + n), 1 from each, model",
            """
                    insert into agreements_answer (id, invitation_id, section, mark, choices, note, wishes, answered_at)
                      select substr(n || '-' || a.id, 1, 36), 'b0000000-0000-4000-8000-' || (100000000000 + n), section, mark, choices, a.note, wishes, answered_at
                      from each, model x join agreements_answer a on a.invitation_id = x.id
                    """);

    private final Connection database;
    private final PortalServer portal;
    private final String section;

    private ManySigners(Connection database, PortalServer portal) {
        this.database = database;
        this.portal = portal;
        var sections = signer(1).get(ROOM + "sections.xhtml?i=" + invitation(1)).body();
        this.section = "section.xhtml?"
                + sections.replaceFirst("(?s).*?section\\.xhtml\\?i=[0-9a-f-]*&amp;(s=[\\w.-]+).*", "$1");
    }

    static ManySigners of(PortalServer portal, int number) throws Exception {
        try (var files = Files.walk(portal.folder())) {
            var file = files.filter(path -> path.toString().endsWith(".sqlite")).findFirst().orElseThrow();
            var database = EmbeddedDatabase.open(EmbeddedDatabase.url(file));
            try (var statement = database.createStatement()) {
                for (var row : ROWS) {
                    statement.execute(row.replaceFirst("(?s)(.*?\\))\\s+select",
                            String.format(Locale.ROOT,
                                    """
                                            $1 with recursive each (n) as (select 1 union all select n + 1 from each where n < %d),
                                              model as (select i.* from agreements_invitation i join portal_account a on a.id = i.client_id
                                                where a.email = 'eli@example.org')
                                            select""",
                                    number)));
                }
            }
            return new ManySigners(database, portal);
        }
    }

    /** The last thing before the signature: the page with a place for the name, as one of them has filled it. */
    Form readyToSign(Visitor signer, int n) {
        var invitation = "?i=" + invitation(n);
        var consent = signer.get(ROOM + "consent.xhtml" + invitation).body();
        signer.post(Form.called("consent", consent).press("consent:agree"));
        return Form.called("sign", signer.get(ROOM + "sign.xhtml" + invitation).body()).fill("name", "Signer " + n)
                .press();
    }

    private static String invitation(int n) {
        return "b0000000-0000-4000-8000-" + (100_000_000_000L + n);
    }

    /** Where they read. */
    List<String> pages(int n) {
        return List.of("/today.xhtml", ROOM + "mine.xhtml", ROOM + "sections.xhtml?i=" + invitation(n),
                ROOM + section + "&i=" + invitation(n));
    }

    Visitor signer(int n) {
        return portal.visitor().signIn("s" + n + "@example.org");
    }

    void awaitSealed(int n) throws SQLException, InterruptedException {
        try (var copy = database
                .prepareStatement("select 1 from agreements_document d join agreements_acknowledgement a"
                        + " on a.id = d.acknowledgement_id where a.invitation_id = ?")) {
            copy.setString(1, invitation(n));
            for (int i = 0; i < 3000; i++) {
                try (var found = copy.executeQuery()) {
                    if (found.next()) {
                        return;
                    }
                }
                Thread.sleep(10);
            }
        }
        throw new AssertionError("Signature " + n + " is not sealed.");
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
