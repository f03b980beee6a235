package org.practiceportal.web.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.practiceportal.database.PostgreSql;
import org.practiceportal.web.database.RoundTrip;
import org.practiceportal.web.harness.Form;
import org.practiceportal.web.harness.OwnPortals;
import org.practiceportal.web.harness.Persona;
import org.practiceportal.web.harness.PortalServer;
import org.practiceportal.web.harness.Visitor;
import org.practiceportal.web.harness.Zip;

/** The same WAR on the other database: one setting switches it. */
@OwnPortals
class PostgreSqlIT {

    private static PostgreSql database;
    private static Map<String, String> settings;
    private static PortalServer portal;

    @BeforeAll
    static void start() {
        database = PostgreSql.started();
        settings = Map.of("portal.db.url", database.url(), "portal.db.user", "portal", "portal.sample", "true");
        portal = PortalServer.started("postgresql", PortalServer.PROGRAM, settings);
    }

    @AfterAll
    static void stop() {
        if (portal != null) {
            portal.close();
        }
        database.close();
    }

    @Test
    void everybodyOfTheSampleSignsIn() {
        for (var persona : Persona.values()) {
            if (persona.isKnown()) {
                assertEquals(200, portal.visitor().signIn(persona.email()).get("/today.xhtml").statusCode());
            }
        }
    }

    @Test
    void nothingWasToldToTheEmbeddedDatabase() {
        assertTrue(portal.log().contains("Database: PostgreSQL"), portal.log());
    }

    @Test
    void theAuditTrailOnlyGrows() throws SQLException {
        portal.visitor().signIn(Persona.OWNER.email());
        try (var connection = database.connect()) {
            AuditTable.requireOnlyGrows(connection);
            try (var statement = connection.createStatement()) {
                assertThrows(SQLException.class, () -> statement.execute("truncate table portal_audit"));
            }
        }
    }

    @Test
    void whatWasPublishedAndSignedNeverChanges() throws SQLException {
        try (var connection = database.connect()) {
            for (var table : List.of("agreements_version", "agreements_acknowledgement", "agreements_invitation",
                    "agreements_consent")) {
                for (var change : List.of("update " + table + " set id = 'x'", "delete from " + table)) {
                    try (var statement = connection.createStatement()) {
                        assertThrows(SQLException.class, () -> statement.execute(change), change);
                    }
                }
            }
        }
    }

    /** What the sample practice did was told to them by PostgreSQL's own triggers. */
    @Test
    void summariesSayWhatIsTrueNow() throws SQLException {
        for (var summary : List.of("standing", "unsealed", "proof", "rhythm", "point")) {
            var told = "select * from agreements_" + summary + "_summary";
            var now = "select * from agreements_" + summary + "_now";
            try (var connection = database.connect();
                    var statement = connection.createStatement();
                    var rows = statement.executeQuery("select (select count(*) from ((" + told + " except " + now
                            + ") union all (" + now + " except " + told + ")) differ), (select count(*) from (" + told
                            + ") told)")) {
                rows.next();
                assertEquals(0, rows.getInt(1), summary);
                assertEquals(!summary.matches("unsealed|rhythm"), rows.getInt(2) > 0, summary);
            }
        }
    }

    /** PostgreSQL cannot keep a NUL, nor half a character. */
    @Test
    void noLetterIsTooStrange() {
        var maya = portal.visitor().signIn(Persona.THERAPIST.email());
        for (var path : List.of("/agreements/overview/clients.xhtml?q=", "/agreements/overview/clients.xhtml?at=after.",
                "/agreements/overview/client.xhtml?c=",
                "/agreements/fit/referrals.xhtml?q=", "/agreements/policy/version.xhtml?v=")) {
            for (var letter : List.of("%00", "%ED%A0%80", "%C0%AF", "%EF%BF%BF")) {
                assertTrue(List.of(200, 404).contains(maya.get(path + letter).statusCode()), path + letter);
            }
        }
        var answer = maya.post("/agreements/fit/colleague.xhtml",
                Map.of("f", "f", "f:name", "No\u0000or", "f:note", "\u0000",
                        "f:save", "", "jakarta.faces.ViewState", "stateless"));
        assertEquals(302, answer.statusCode());
        assertTrue(maya.get("/agreements/fit/referrals.xhtml").body().contains("Noor<"));
    }

    /** Everything that is kept about a client, as the client, their therapist and nobody else gets it. */
    @Test
    void aCopyOfAClientsRecordHoldsWhatIsTheirs() throws Exception {
        var jonas = portal.visitor().signIn(Persona.CLIENT.email());
        var form = Form.with("password", jonas.get("/records/copy.xhtml").body());
        var ready = jonas.post(form.fillTyped("password", Visitor.PASSPHRASE).press()).body();
        var path = ready.replaceFirst("(?s).*(/files/records/[0-9a-f-]{36}\\.zip).*", "$1");
        var copy = Zip.texts(jonas.download(path));
        assertTrue(copy.keySet().stream().anyMatch(name -> name.matches("agreements/agreement-.*\\.pdf")),
                copy::toString);
        var index = copy.get("index.html");
        for (var words : List.of("Jonas Ferreira", "Dr. Maya Lindqvist", "Signatures", "Took a copy of everything")) {
            assertTrue(index.contains(words), index);
        }
        assertFalse(index.contains("Amara") || index.contains("<script") || index.contains("record."), index);
        assertTrue(copy.get("data.json").contains("\"chapter\":\"signatures\""), copy.get("data.json"));
        assertEquals(404, portal.visitor().signIn(Persona.THERAPIST.email()).get(path).statusCode());
    }

    @Test
    void momentsComeBackAsTheyWereWritten() throws SQLException {
        assertEquals(RoundTrip.INSTANTS, RoundTrip.of(database::connect, "timestamp(6) with time zone"));
    }

    @Test
    void aDatabaseThatIsTwoVersionsNewerIsRefused() throws SQLException {
        try (var connection = database.connect(); var statement = connection.createStatement()) {
            statement.execute(
                    "insert into agreements_migrations select 1 + max(installed_rank), '99', 'tomorrow', 'SQL',"
                            + " 'V99__tomorrow.sql', 1, 'portal', now(), 1, true from agreements_migrations");
            statement.execute("update portal_schema set usable_from = usable_from + 50 where module = 'agreements'");
            var said = PortalServer.refusal("postgresql-newer", PortalServer.PROGRAM, settings);
            statement.execute("delete from agreements_migrations where version = '99'");
            statement.execute("update portal_schema set usable_from = usable_from - 50 where module = 'agreements'");
            assertTrue(said.contains("This program is too old for the database: a newer one has run script"), said);
        }
    }

    /** The portal that runs already serves no longer either, and comes back for the other tests. */
    @Test
    void aServerThatLosesCommitsIsRefused() throws InterruptedException {
        for (var setting : new String[]{"synchronous_commit", "fsync"}) {
            database.set(setting, "off");
            var said = PortalServer.refusal("postgresql-" + setting, PortalServer.PROGRAM, settings);
            assertEquals(503, portal.visitor().get("/signin.xhtml").statusCode());
            database.set(setting, "on");
            assertTrue(said.contains("PostgreSQL runs with " + setting
                    + "=off, so it can lose what it has confirmed. Turn it on. Until then the portal does not start."),
                    said);
        }
        var end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (portal.visitor().get("/signin.xhtml").statusCode() != 200) {
            assertTrue(System.nanoTime() < end, portal.log());
            Thread.sleep(100);
        }
    }
}
