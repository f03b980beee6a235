package org.practiceportal.web.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.practiceportal.web.harness.Browsers;
import org.practiceportal.web.harness.Form;
import org.practiceportal.web.harness.Mailbox;
import org.practiceportal.web.harness.Said;
import org.practiceportal.web.harness.SampleWalk;
import org.practiceportal.web.harness.Screen;

/** After signing: what was agreed is found again, looked back at, and what happened is written down. */
class AfterwardsIT extends SampleWalk {

    private static final Said SAID = new Said(Locale.ENGLISH);
    private static final String CLIENT = "jonas@example.org";
    private static final String ROOM = "/agreements/afterwards/";
    private static final String CANARY = "Qyzcanary";
    private static final String SHARED = CANARY + " she sent a <b>request</b> #{user.name}";
    private static final String SECRET = CANARY + " for me alone";

    @RegisterExtension
    static final Browsers BROWSERS = new Browsers(ADDRESS);

    private final Screen client = BROWSERS.phone().signIn(CLIENT);
    private final Screen therapist = BROWSERS.desktop().signIn("maya@example.org");
    private String about;

    @Test
    void whatWasAgreedStaysAlive() {
        therapist.go("/agreements/overview/clients.xhtml?q=Jonas");
        about = therapist.page().locator("a[href*='client.xhtml?c=']").first().getAttribute("href")
                .replaceAll(".*(c=[0-9a-f-]+).*", "$1");
        findsWhatWasAgreed();
        looksBack();
        writesDownWhatHappened();
        othersFindNothing();
    }

    private void findsWhatWasAgreed() {
        client.go("/today.xhtml");
        client.page().locator("main a[href$='find.xhtml']").click();
        client.page().waitForURL("**/find.xhtml");
        asks(client, "we met at church");
        assertTrue(client.page().locator("section.card mark").count() > 0, client.page().content());
        assertFalse(client.page().url().contains("church"), client.page().url());
        assertEquals("Your documents", client.page().title().strip());
        client.requireFit("after-1-find");
        client.page().locator("section.card a").first().click();
        client.page().waitForURL("**/reading/section.xhtml?*");
        asks(client.go(ROOM + "find.xhtml"), CANARY + " <script>alert(1)</script>");
        assertTrue(client.text(SAID.agreements("find.none")).isVisible());
        client.requireFit("after-2-not-found");
        client.page().locator("ul.rows a").nth(4).click();
        client.page().waitForURL("**r=5");
        assertTrue(client.page().locator("section.card").first().innerText().toLowerCase(Locale.ROOT).contains("card"));
        asks(therapist.go(ROOM + "find.xhtml?" + about), "may I ask about her faith?");
        assertTrue(therapist.page().locator("section.card").allInnerTexts().toString().contains("believe"));
        therapist.requireFit("after-3-find");
    }

    private static void asks(Screen screen, String words) {
        screen.type("f:asked", words).click("f:find");
        screen.page().locator("main [role=status]:visible").first().waitFor();
    }

    private void looksBack() {
        var before = mails();
        therapist.go(ROOM + "rhythm.xhtml?" + about);
        picks(therapist, "AGAIN");
        therapist.type("f:first", "2001-01-01").click("f:choose");
        therapist.text(SAID.agreements("rhythm.day.wrong")).first().waitFor();
        therapist.type("f:first", today().plusDays(1).toString());
        therapist.type("f:months", "3").control("f:choose").dblclick();
        isChosen();
        client.go(ROOM + "check.xhtml");
        assertEquals(0, client.control("f:send").count(), "tomorrow is not today");
        therapist.go(ROOM + "rhythm.xhtml?" + about);
        picks(therapist, "ONCE");
        therapist.type("f:first", today().toString()).click("f:choose");
        isChosen();
        client.go("/today.xhtml");
        client.page().locator("main a[href*='check.xhtml?i=']").click();
        client.page().waitForURL("**/check.xhtml?i=*");
        client.page().locator("[name='f:talk']").nth(1).check(new Locator.CheckOptions().setForce(true));
        client.type("f:words", SHARED);
        client.requireFit("after-4-check");
        client.control("f:send").dblclick();
        client.text(SAID.agreements("check.nothing")).waitFor();
        assertEquals(0, client.control("f:send").count(), "answered is answered");
        therapist.go(ROOM + "rhythm.xhtml?" + about).requireFit("after-5-rhythm");
        assertEquals(1, therapist.page().locator("ol.timeline > li.talk").count());
        assertEquals(1, therapist.page().locator("ol.timeline ul li").count());
        Mailbox.requireNeutral(Mailbox.to(CLIENT), CANARY);
        assertEquals(before + 1, mails(), "one mail, however often the rhythm was chosen");
        client.click("ask:mute");
        client.text(SAID.agreements("check.unmute.what")).waitFor();
        therapist.go(ROOM + "rhythm.xhtml?" + about);
        assertTrue(therapist.text(SAID.agreements("rhythm.muted", "Jonas Ferreira")).isVisible());
    }

    /** The page has come back without the day that was typed. */
    private void isChosen() {
        therapist.page().waitForFunction("document.getElementById('f:first').value === ''");
    }

    /** Where the sample practice is. */
    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("America/Chicago"));
    }

    private static long mails() {
        return signedIn("ruth@example.org").get("/notification/outbox.xhtml").body().split("<tr").length;
    }

    private static void picks(Screen screen, String value) {
        screen.page().locator("input[value=" + value + "]").check(new Locator.CheckOptions().setForce(true));
    }

    private void writesDownWhatHappened() {
        client.go("/today.xhtml");
        client.page().locator("main a[href$='notes.xhtml']").click();
        client.page().waitForURL("**/notes.xhtml");
        writes(client, SECRET, "false");
        writes(client, SHARED, "true");
        assertEquals(2, client.page().locator("section.card").count(), "twice kept is kept once");
        therapist.go(ROOM + "notes.xhtml?" + about);
        assertTrue(therapist.text(SHARED).isVisible());
        assertFalse(therapist.page().content().contains(SECRET), "what is for the writer is not shown");
        assertEquals(0, therapist.page().locator("a[href*='k=']").count(), "nobody corrects what another wrote");
        writes(therapist, "Mine " + CANARY, "false");
        client.page().locator("a[href*='k=']").first().click();
        client.page().waitForURL("**k=*");
        var theirs = client.page().url().replaceAll(".*k=", "");
        assertEquals(404,
                signedIn("maya@example.org").get(ROOM + "notes.xhtml?" + about + "&k=" + theirs).statusCode());
        client.type("f:words", "Corrected " + CANARY).control("f:keep").dblclick();
        isKept(client, "Corrected " + CANARY);
        assertFalse(client.page().content().contains("Mine " + CANARY));
        client.requireFit("after-6-notes");
        therapist.go(ROOM + "notes.xhtml?" + about);
        therapist.requireFit("after-7-notes");
        assertEquals(client.page().locator("section.card").count(), therapist.page().locator("section.card").count());
    }

    private static void writes(Screen screen, String words, String shared) {
        picks(screen, shared);
        screen.type("f:words", words).control("f:keep").dblclick();
        isKept(screen, words);
    }

    private static void isKept(Screen screen, String words) {
        screen.page().locator("section.card", new Page.LocatorOptions().setHasText(words)).first().waitFor();
    }

    private void othersFindNothing() {
        var audit = signedIn("ruth@example.org").get("/audit/list.xhtml").body();
        assertFalse(audit.contains(CANARY), audit);
        var mine = client.page().url().replaceAll(".*(i=[0-9a-f-]+).*", "$1");
        for (var stranger : new String[]{"ruth", "tomas", "lucia", "amara"}) {
            var visitor = signedIn(stranger + "@example.org");
            for (var page : new String[]{"notes", "find", "check", "rhythm"}) {
                for (var named : new String[]{mine, about}) {
                    var path = ROOM + page + ".xhtml?" + named;
                    var answer = visitor.get(path);
                    assertFalse(answer.body().contains(CANARY), stranger + " at " + path);
                    assertTrue(answer.statusCode() == 404 || named.equals(about) && !stranger.matches("ruth|tomas"),
                            stranger + " at " + path + " got " + answer.statusCode());
                }
            }
            var stolen = Form.with("submit", client.page().locator("main").innerHTML()).press();
            stolen.fields().put("f:shared", "true");
            stolen.fields().put("f:words", "stolen");
            assertEquals(404, visitor.post(ROOM + "notes.xhtml?" + mine, stolen.fields()).statusCode(), stranger);
        }
        assertEquals(0, client.go(ROOM + "notes.xhtml").text("stolen").count());
    }

    @Test
    void isSaidInSpanishInTheDark() {
        var lucia = BROWSERS.screen("phone-es", 390, 844, "es", ColorScheme.DARK).signIn("lucia@example.org");
        lucia.go(ROOM + "find.xhtml").requireFit("after-1-find");
        lucia.go(ROOM + "notes.xhtml").requireFit("after-6-notes");
        lucia.go(ROOM + "check.xhtml").requireFit("after-4-check");
        var tomas = BROWSERS.screen("phone-es", 390, 844, "es", ColorScheme.DARK).signIn("tomas@example.org");
        tomas.go("/agreements/overview/clients.xhtml?q=Paredes");
        var about = tomas.page().locator("a[href*='client.xhtml?c=']").first().getAttribute("href")
                .replaceAll(".*(c=[0-9a-f-]+).*", "$1");
        tomas.go(ROOM + "rhythm.xhtml?" + about).requireFit("after-5-rhythm");
        tomas.go(ROOM + "notes.xhtml?" + about).requireFit("after-7-notes");
    }
}
