package org.practiceportal.web.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.practiceportal.web.walk.Neighbourhood.AT_ONCE;
import static org.practiceportal.web.walk.Neighbourhood.COLLEAGUES;
import static org.practiceportal.web.walk.Neighbourhood.add;
import static org.practiceportal.web.walk.Neighbourhood.comesBack;
import static org.practiceportal.web.walk.Neighbourhood.count;
import static org.practiceportal.web.walk.Neighbourhood.database;
import static org.practiceportal.web.walk.Neighbourhood.found;
import static org.practiceportal.web.walk.Neighbourhood.has;
import static org.practiceportal.web.walk.Neighbourhood.isAway;
import static org.practiceportal.web.walk.Neighbourhood.isPageOrCalm;
import static org.practiceportal.web.walk.Neighbourhood.isRepeated;
import static org.practiceportal.web.walk.Neighbourhood.line;
import static org.practiceportal.web.walk.Neighbourhood.mail;
import static org.practiceportal.web.walk.Neighbourhood.mailLine;
import static org.practiceportal.web.walk.Neighbourhood.maya;
import static org.practiceportal.web.walk.Neighbourhood.portal;
import static org.practiceportal.web.walk.Neighbourhood.requireCalm;
import static org.practiceportal.web.walk.Neighbourhood.second;
import static org.practiceportal.web.walk.Neighbourhood.timeLine;
import static org.practiceportal.web.walk.Neighbourhood.timed;
import static org.practiceportal.web.walk.Neighbourhood.waitFor;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.practiceportal.web.harness.Browsers;
import org.practiceportal.web.harness.Form;
import org.practiceportal.web.harness.OwnPortals;
import org.practiceportal.web.harness.TcpProxy.Mode;

/** The database goes in every way that it can go, and comes back: the portal says so calmly, loses nothing, and goes on. */
@OwnPortals
class NeighboursIT {

    private static final String WITHOUT_TIME = "agreements_document where id not in"
            + " (select document_id from agreements_revision)";

    @BeforeAll
    static void start() throws Exception {
        Neighbourhood.start();
    }

    @AfterAll
    static void end() throws Exception {
        Neighbourhood.end();
    }

    /** Whatever happened, it is itself again. */
    @AfterEach
    void isWell() throws InterruptedException {
        database.resume();
        line.set(Mode.PASS);
        comesBack();
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
        assertEquals(503, timed(AT_ONCE, () -> maya.get("/today.xhtml")).statusCode());
        isAway();
        var kept = timed(Duration.ofSeconds(1), () -> add("Typed <\"Meanwhile\">"));
        requireCalm(kept);
        database.resume();
        comesBack();
        assertEquals(302, maya.post(Form.with("submit", kept.body())).statusCode());
        assertTrue(maya.get(COLLEAGUES).body().contains("Meanwhile"));
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
        for (var setting : new String[]{"synchronous_commit = off", "default_transaction_read_only = on"}) {
            database.alter("set " + setting);
            try {
                Thread.sleep(1500);
                isAway();
            } finally {
                database.alter("reset all");
            }
            comesBack();
        }
        assertTrue(portal.log().contains("PostgreSQL runs with synchronous_commit=off"));
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
        // Whoever looked and did not find it sends it again.
        assertEquals(302, maya.post(Form.with("submit", lost.body())).statusCode());
        assertTrue(has("Cut Before"));
    }

    @Test
    void anotherServerTakesOver() throws Exception {
        assertEquals(302, add("Before Fail-over").statusCode());
        var next = database.standby();
        second.lead(next.port());
        second.set(Mode.PASS);
        // It repeats what the first one does a moment later.
        waitFor(() -> isRepeated(next));
        database.kill();
        isAway();
        next.promote();
        comesBack();
        assertTrue(has("Before Fail-over"));
        assertEquals(302, add("After Fail-over").statusCode());
        database.close();
        Neighbourhood.database = next;
        line.lead(next.port());
    }

    /** Mails and stamps wait, and nobody and nothing waits for them. */
    @Test
    void whoeverSignsWaitsForNoNeighbour() throws Exception {
        waitFor(() -> count(WITHOUT_TIME) == 0);
        mail.purgeEmailFromAllMailboxes();
        mailLine.set(Mode.DRIP);
        timeLine.set(Mode.DRIP);
        try (var connection = database.connect(); var post = connection.createStatement()) {
            post.execute("insert into portal_mail (id, person_id, recipient, subject, body, written_at, attempts,"
                    + " next_at) select 'posted', id, email, 'Hello', 'Something waits.', now(), 0, now()"
                    + " from portal_account where email = 'jonas@example.org'");
        }
        var eli = timed(AT_ONCE, () -> portal.visitor().signIn("eli@example.org"));
        var invitation = found(eli.get("/agreements/reading/mine.xhtml").body(), "welcome\\.xhtml\\?i=([0-9a-f-]{36})");
        var consent = eli.get("/agreements/reading/consent.xhtml?i=" + invitation).body();
        assertEquals(302, eli.post(Form.called("consent", consent).press("consent:agree")).statusCode());
        var sheet = eli.get("/agreements/reading/sign.xhtml?i=" + invitation).body();
        var signed = timed(Duration.ofSeconds(6), () -> eli.post(Form.with("text", sheet).fill("name", "Eli").press()));
        assertTrue(signed.headers().firstValue("Location").orElse("").contains("done.xhtml"), signed.body());
        var copy = found(eli.get("/agreements/reading/mine.xhtml").body(),
                "(/files/agreements/copy/[0-9a-f-]{36}\\.pdf)");
        assertEquals("%PDF", new String(eli.download(copy), 0, 4, StandardCharsets.ISO_8859_1));
        Thread.sleep(3000);
        assertEquals(0, mail.getReceivedMessages().length);
        assertEquals(1, count(WITHOUT_TIME));
        mailLine.set(Mode.SWALLOW);
        timed(AT_ONCE, () -> portal.visitor().signIn("priya@example.org"));
        mailLine.set(Mode.PASS);
        timeLine.set(Mode.PASS);
        assertTrue(mail.waitForIncomingEmail(40_000, 1), portal.log());
        waitFor(() -> count(WITHOUT_TIME) == 0);
    }

    /** A page that saves by itself says truthfully that it could not, and does so when it can. */
    @Test
    void whatIsWrittenMeanwhileIsSavedByItself() throws Exception {
        var browsers = new Browsers(portal.address());
        browsers.beforeAll(null);
        try {
            var amara = browsers.phone().signIn("amara@example.org").go("/agreements/reading/mine.xhtml");
            var invitation = found(amara.page().content(), "welcome\\.xhtml\\?i=([0-9a-f-]{36})");
            amara.go("/agreements/reading/section.xhtml?s=disclosure&i=" + invitation);
            database.pause();
            isAway();
            amara.type("answer:note", "Written while it was away");
            amara.page().locator(".saved.failed:has-text('Not saved yet')").waitFor();
            database.resume();
            amara.page().locator(".saved:not(.failed):has-text('Saved')").waitFor();
            amara.page().reload();
            assertEquals("Written while it was away", amara.typed("answer:note"));
        } finally {
            browsers.afterAll(null);
        }
    }
}
