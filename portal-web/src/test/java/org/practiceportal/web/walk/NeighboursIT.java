package org.practiceportal.web.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.practiceportal.web.harness.Form;
import org.practiceportal.web.harness.OwnPortals;
import org.practiceportal.web.harness.Persona;
import org.practiceportal.web.harness.PortalServer;
import org.practiceportal.web.harness.PostgreSql;
import org.practiceportal.web.harness.TcpProxy;
import org.practiceportal.web.harness.TcpProxy.Mode;
import org.practiceportal.web.harness.Visitor;

/** The database goes in every way that it can go, and comes back: the portal says so calmly, loses nothing, and goes on. */
@OwnPortals
class NeighboursIT {

    private static final String COLLEAGUE = "/agreements/fit/colleague.xhtml";
    private static final String COLLEAGUES = "/agreements/fit/referrals.xhtml";
    private static final Duration AT_ONCE = Duration.ofSeconds(3);
    private static final Duration BACK = Duration.ofSeconds(10);

    private static PostgreSql database;
    private static TcpProxy line;
    private static PortalServer portal;
    private static Visitor maya;

    @BeforeAll
    static void start() {
        database = PostgreSql.started();
        line = TcpProxy.to(database.port());
        portal = PortalServer.started("neighbours", PortalServer.WAR,
                Map.of("portal.db.url", "jdbc:postgresql://127.0.0.1:" + line.port() + "/portal?prepareThreshold=0",
                        "portal.db.user", "portal", "portal.sample", "true"));
        maya = portal.visitor().signIn(Persona.THERAPIST.email());
    }

    @AfterAll
    static void stop() {
        if (portal != null) {
            portal.close();
        }
        line.close();
        database.close();
    }

    /** Whatever happened, it is itself again. */
    @AfterEach
    void isWell() throws InterruptedException {
        comesBack();
    }

    private static void comesBack() throws InterruptedException {
        var end = System.nanoTime() + BACK.toNanos();
        HttpResponse<String> answer;
        do {
            answer = maya.get("/today.xhtml");
            if (answer.statusCode() == 200) {
                return;
            }
            Thread.sleep(100);
        } while (System.nanoTime() < end);
        throw new AssertionError("not back after " + BACK + ": " + answer.statusCode() + "\n" + portal.log());
    }

    /** Calm, at once, and for everybody. */
    private static void isAway() {
        for (var person : new Visitor[]{maya, portal.visitor()}) {
            for (var path : new String[]{"/today.xhtml", "/signin.xhtml", "/nowhere.xhtml"}) {
                requireCalm(timed(AT_ONCE, () -> person.get(path)));
            }
        }
        assertEquals(200, timed(AT_ONCE, () -> maya.get("/favicon.svg")).statusCode());
    }

    private static void requireCalm(HttpResponse<String> answer) {
        assertEquals(503, answer.statusCode(), answer.body());
        assertTrue(answer.headers().firstValue("Retry-After").isPresent());
        assertTrue(answer.headers().firstValue("Content-Security-Policy").orElse("").contains("form-action 'self'"));
        assertTrue(answer.body().contains("The portal will be back in a moment"), answer.body());
    }

    private static <T> T timed(Duration most, Supplier<T> act) {
        var begun = System.nanoTime();
        var result = act.get();
        var took = Duration.ofNanos(System.nanoTime() - begun);
        assertTrue(took.compareTo(most) < 0, "it took " + took);
        return result;
    }

    private static HttpResponse<String> add(String name) {
        return maya.post(COLLEAGUE, Map.of("f", "f", "f:name", name, "f:save", "", "jakarta.faces.ViewState",
                "stateless"));
    }

    private static boolean has(String name) {
        return maya.get(COLLEAGUES).body().contains(name + "<");
    }

    @Test
    void aRestartIsHardlyNoticed() throws InterruptedException {
        assertEquals(302, add("Before Restart").statusCode());
        database.stop();
        isAway();
        database.start();
        comesBack();
        assertTrue(has("Before Restart"));
    }

    @Test
    void aRestartBetweenTwoLooksIsNotNoticedAtAll() {
        for (int i = 0; i < 3; i++) {
            database.stop();
            database.start();
            assertTrue(isPageOrCalm(maya.get("/today.xhtml")));
        }
    }

    private static boolean isPageOrCalm(HttpResponse<String> answer) {
        return answer.statusCode() == 200 || answer.statusCode() == 503;
    }

    @Test
    void aPowerCutLosesNothingThatWasConfirmed() throws InterruptedException {
        assertEquals(302, add("Before Power Cut").statusCode());
        database.kill();
        isAway();
        database.start();
        comesBack();
        assertTrue(has("Before Power Cut"));
    }

    @Test
    void standingStillIsToldAtOnceAndWhatWasTypedIsSentAgain() throws InterruptedException {
        database.pause();
        try {
            var first = timed(AT_ONCE, () -> maya.get("/today.xhtml"));
            assertEquals(503, first.statusCode());
            isAway();
            var kept = timed(Duration.ofSeconds(1), () -> add("Typed <\"Meanwhile\">"));
            requireCalm(kept);
            database.resume();
            comesBack();
            assertEquals(302, maya.post(Form.with("submit", kept.body())).statusCode());
            assertTrue(has("Typed &lt;\"Meanwhile\"&gt;") || has("Typed &lt;&quot;Meanwhile&quot;&gt;"),
                    maya.get(COLLEAGUES).body());
        } finally {
            database.resume();
        }
    }

    @Test
    void aNetworkThatSwallowsEverythingIsToldAtOnce() throws InterruptedException {
        line.set(Mode.SWALLOW);
        assertEquals(503, timed(AT_ONCE, () -> maya.get("/today.xhtml")).statusCode());
        isAway();
        line.set(Mode.PASS);
        comesBack();
        line.set(Mode.RESET);
        isAway();
        line.set(Mode.PASS);
    }

    @Test
    void noFreeConnectionsAreMetCalmly() throws Exception {
        var taken = database.usedUp();
        try {
            // Those that the portal has are its own.
            assertEquals(200, timed(AT_ONCE, () -> maya.get("/today.xhtml")).statusCode());
            line.set(Mode.RESET);
            line.set(Mode.PASS);
            Thread.sleep(2000);
            assertTrue(isPageOrCalm(timed(AT_ONCE, () -> maya.get("/today.xhtml"))));
        } finally {
            for (var connection : taken) {
                connection.close();
            }
        }
    }

    @Test
    void whatMayBeLostAtTheNextPowerCutIsNotTaken() throws Exception {
        database.set("synchronous_commit", "off");
        Thread.sleep(1500);
        isAway();
        database.set("synchronous_commit", "on");
        comesBack();
        assertTrue(portal.log().contains("PostgreSQL runs with synchronous_commit=off"));
        database.set("default_transaction_read_only", "on");
        Thread.sleep(1500);
        isAway();
        try (var connection = database.connect(); var statement = connection.createStatement()) {
            connection.setReadOnly(false);
            statement.execute("set default_transaction_read_only = off");
            statement.execute("alter system reset default_transaction_read_only");
            statement.execute("select pg_reload_conf()");
        }
    }

    /** What came of a commit whose answer never came, nobody knows: so nobody says that it did, nor that it did not. */
    @Test
    void anUnknownOutcomeIsToldAsOne() throws SQLException, InterruptedException {
        line.set(Mode.CUT_BEFORE_COMMIT);
        var lost = add("Cut Before");
        line.set(Mode.CUT_AFTER_COMMIT);
        var unheard = add("Cut After");
        comesBack();
        for (var answer : new HttpResponse<?>[]{lost, unheard}) {
            assertEquals(503, answer.statusCode(), () -> answer.body().toString());
            assertTrue(answer.body().toString().contains("We cannot tell whether this was saved"),
                    answer.body().toString());
        }
        assertTrue(!has("Cut Before") && has("Cut After"), maya.get(COLLEAGUES).body());
    }
}
