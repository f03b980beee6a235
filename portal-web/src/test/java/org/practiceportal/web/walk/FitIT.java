package org.practiceportal.web.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.practiceportal.web.harness.Browsers;
import org.practiceportal.web.harness.Form;
import org.practiceportal.web.harness.Mailbox;
import org.practiceportal.web.harness.Said;
import org.practiceportal.web.harness.SampleWalk;
import org.practiceportal.web.harness.Screen;
import org.practiceportal.web.harness.SealedPdf;
import org.practiceportal.web.harness.Visitor;

/**
 * A client says that something is not right, the therapist does what was promised, and the client takes it back. Nobody
 * else learns of it, by no way at all.
 */
class FitIT extends SampleWalk {

    private static final Said SAID = new Said(Locale.ENGLISH);
    private static final String MAYA = "Dr. Maya Lindqvist";
    private static final String PATH = "/agreements/fit/path.xhtml";
    private static final String TOLD = "/agreements/fit/told.xhtml";
    /** Stands nowhere but in what the client wrote. */
    private static final String CANARY = "Zyxqanary";
    private static final String WORDS = CANARY
            + " <script>alert(1)</script> #{user.name} '\"><img src=x onerror=alert(1)>";

    @RegisterExtension
    static final Browsers BROWSERS = new Browsers(ADDRESS);

    private final Screen client = BROWSERS.phone().signIn("jonas@example.org");
    private final Screen therapist = BROWSERS.desktop().signIn("maya@example.org");
    private final Visitor owner = signedIn("ruth@example.org");
    private String told;

    @Test
    void whatIsToldStaysBetweenTheTwo() {
        var mails = mails();
        readsHowToComplainAndNobodyKnows();
        tells();
        theTherapistKeepsWhatWasPromised();
        theClientSeesWhereItStands();
        othersFindNothing();
        takesItBackTwice();
        assertEquals(mails, mails(), "no mail was even written");
        assertEquals(0, Mailbox.mail(0).stream().filter(mail -> Mailbox.raw(mail).contains(CANARY)).count());
        assertFalse(audit().contains(CANARY) || audit().contains("not working"), audit());
        assertTrue(audit().contains(SAID.agreements("audit.agreements.wrote")), audit());
        client.go("/agreements/reading/mine.xhtml");
        assertFalse(SealedPdf.downloaded(client).text().contains(CANARY));
        whoHasLeftIsNotWrittenTo();
    }

    private static void picks(Screen screen, String value) {
        screen.page().locator("input[value=" + value + "]").check(new Locator.CheckOptions().setForce(true));
    }

    private long mails() {
        return owner.get("/notification/outbox.xhtml").body().split("<tr").length;
    }

    private String audit() {
        return owner.get("/audit/list.xhtml").body();
    }

    private void readsHowToComplainAndNobodyKnows() {
        var lines = audit().split("<tr").length;
        client.go("/today.xhtml").requireFit("fit-1-today");
        client.page().locator("main a[href$='fit/path.xhtml']").click();
        client.page().waitForURL("**" + PATH);
        assertEquals("Your documents", client.page().title().strip());
        client.page().locator("a[href*='addresses.xhtml']").click();
        client.page().waitForURL("**/addresses.xhtml?i=*");
        assertTrue(client.text("988").count() > 0);
        client.requireFit("fit-2-addresses");
        assertEquals(lines, audit().split("<tr").length, "reading leaves no trace");
        assertFalse(therapist.go(TOLD).page().content().contains("Jonas"));
    }

    private void tells() {
        client.go(PATH);
        client.click("tell:send");
        client.text(SAID.agreements("path.wish.missing")).first().waitFor();
        client.requireFit("fit-3-path");
        picks(client, "TALK");
        client.type("tell:words", WORDS);
        client.control("tell:send").dblclick();
        client.page().waitForURL("**/path.xhtml?i=*");
        client.page().locator("blockquote").first().waitFor();
        assertEquals(1, client.page().locator("section.card").count(), "twice told is told once");
        assertEquals(WORDS, client.page().locator("blockquote").innerText());
    }

    private void theTherapistKeepsWhatWasPromised() {
        therapist.go("/today.xhtml");
        therapist.page().locator("main a[href$='told.xhtml']").click();
        therapist.page().waitForURL("**" + TOLD);
        therapist.requireFit("fit-4-told");
        therapist.page().locator("a[href*='steps.xhtml?n=']").first().click();
        therapist.page().waitForURL("**/steps.xhtml?n=*");
        told = therapist.page().url().replaceAll(".*n=", "");
        assertEquals(WORDS, therapist.page().locator("blockquote").innerText());
        assertEquals(6, therapist.page().locator("ol.timeline > li").count(), "five promises and the end");
        therapist.type("f:day", "2999-01-01");
        picks(therapist, "TALK");
        therapist.click("f:record");
        therapist.text(SAID.agreements("steps.day.wrong")).first().waitFor();
        therapist.go("/agreements/fit/steps.xhtml?n=" + told);
        picks(therapist, "TALK");
        therapist.control("f:record").dblclick();
        therapist.page().locator("ol.timeline > li.done").first().waitFor();
        therapist.page().locator("a[href*='referrals.xhtml?n=']").click();
        therapist.page().waitForURL("**/referrals.xhtml?n=*");
        therapist.type("q", "GRIEF arabic");
        therapist.page().locator("form.filter [type=submit]").click();
        therapist.page().waitForURL("**q=GRIEF*");
        assertEquals(1, therapist.page().locator("ul.rows a").count());
        therapist.page().locator("ul.rows a").click();
        therapist.page().waitForURL("**/offer.xhtml?*");
        therapist.requireFit("fit-5-offer");
        therapist.control("f:show").dblclick();
        therapist.page().waitForURL("**/steps.xhtml?n=*");
        assertEquals(1, therapist.page().locator("ol.timeline ul li").count(), "twice shown is shown once");
        therapist.requireFit("fit-6-steps");
        colleaguesComeAndGo();
    }

    private void colleaguesComeAndGo() {
        therapist.go("/agreements/fit/colleague.xhtml");
        therapist.type("f:name", "<b>" + CANARY + "</b>").type("f:places", "-1").click("f:save");
        therapist.text(SAID.agreements("colleague.places.wrong", 99)).first().waitFor();
        therapist.type("f:places", "4").type("f:contact", "javascript:alert(1)").click("f:save");
        therapist.page().waitForURL("**/referrals.xhtml");
        therapist.type("f:board", "State Board of Psychology, 1 Main Street")
                .saving(() -> therapist.control("f:keep").click());
        assertEquals("State Board of Psychology, 1 Main Street", therapist.typed("f:board"));
        therapist.requireFit("fit-7-colleagues");
        therapist.text("<b>" + CANARY + "</b>").click();
        therapist.page().waitForURL("**/colleague.xhtml?k=*");
        therapist.requireFit("fit-8-colleague").click("r:remove");
        therapist.page().waitForURL("**/referrals.xhtml");
        assertEquals(0, therapist.text(CANARY).count());
    }

    private void theClientSeesWhereItStands() {
        client.go(PATH);
        assertTrue(client.text(SAID.agreements("path.done.TALK", MAYA)).isVisible());
        assertTrue(client.text("Noor Haddad").isVisible());
        assertFalse(client.page().content().contains("We studied together"), "the note is the therapist's");
        assertFalse(client.page().content().contains("Okafor"), "who was not picked is not shown");
        client.requireFit("fit-9-stands");
        client.page().locator("a[href*='addresses.xhtml']").click();
        client.page().waitForURL("**/addresses.xhtml?i=*");
        assertTrue(client.text("State Board of Psychology, 1 Main Street").isVisible());
        assertTrue(client.text(MAYA).count() > 0);
    }

    /** Neither the owner, who may read the audit trail, nor the other therapist, nor another client. */
    private void othersFindNothing() {
        var steps = "/agreements/fit/steps.xhtml?n=" + told;
        var form = Form.with("submit", page(therapist, steps)).press();
        form.fields().put("f:step", "SETTLED");
        client.go(PATH);
        var mine = Form.with("submit", page(client, PATH + client.page().locator("a[href*='addresses.xhtml']")
                .getAttribute("href").replace("addresses.xhtml", ""))).press();
        for (var stranger : new String[]{"ruth", "tomas", "lucia", "amara"}) {
            var visitor = signedIn(stranger + "@example.org");
            for (var path : new String[]{steps, "/agreements/fit/referrals.xhtml?n=" + told}) {
                assertEquals(404, visitor.get(path).statusCode(), stranger);
            }
            for (var stolen : new Form[]{form, mine}) {
                var answer = visitor.post(stolen);
                assertEquals(404, answer.statusCode(), stranger + " at " + stolen.action());
                assertFalse(answer.body().contains(CANARY), stranger);
            }
            for (var path : new String[]{"/today.xhtml", TOLD, PATH, "/agreements/overview/clients.xhtml"}) {
                assertFalse(visitor.get(path).body().contains(CANARY), stranger + " at " + path);
            }
        }
        assertEquals(1, client.go(PATH).page().locator("section.card").count());
        assertTrue(client.page().locator("section.card .mark.talk").isVisible());
    }

    /** The page as somebody's browser has it, with its forms. */
    private static String page(Screen screen, String path) {
        screen.go(path);
        return screen.page().locator("main").innerHTML().replace("action=\"\"", "action=\"" + path + "\"");
    }

    private void takesItBackTwice() {
        client.go(PATH);
        client.control("told:each:0:back").dblclick();
        client.page().waitForURL("**/path.xhtml?i=*");
        assertTrue(client.text(SAID.agreements("path.state.back")).first().isVisible());
        assertEquals(0, client.control("told:each:0:back").count());
        therapist.go("/agreements/fit/steps.xhtml?n=" + told);
        assertTrue(therapist.text(SAID.agreements("steps.takenBack")).first().isVisible());
        assertFalse(therapist.page().content().contains(CANARY));
        assertEquals(0, therapist.control("f:record").count());
    }

    private void whoHasLeftIsNotWrittenTo() {
        client.go(PATH);
        picks(client, "STOP");
        var boss = BROWSERS.desktop().signIn("ruth@example.org").go("/people/list.xhtml?q=Lindqvist");
        boss.saving(() -> boss.page().locator("[id$=':close']").click());
        client.click("tell:send");
        client.text(SAID.agreements("path.gone")).first().waitFor();
        client.go(PATH);
        assertEquals(0, client.control("tell:send").count());
        client.page().locator("a[href*='addresses.xhtml']").click();
        client.page().waitForURL("**/addresses.xhtml?i=*");
        boss.saving(() -> boss.page().locator("[id$=':reopen']").click());
    }

    @Test
    void isSaidInSpanishInTheDark() {
        var lucia = BROWSERS.screen("phone-es", 390, 844, "es", ColorScheme.DARK).signIn("lucia@example.org");
        lucia.go(PATH);
        lucia.page().locator("details.more summary").first().click();
        lucia.requireFit("fit-3-path");
        lucia.page().locator("a[href*='addresses.xhtml']").click();
        lucia.page().waitForURL("**/addresses.xhtml?i=*");
        lucia.requireFit("fit-2-addresses");
        var tomas = BROWSERS.screen("phone-es", 390, 844, "es", ColorScheme.DARK).signIn("tomas@example.org");
        tomas.go("/agreements/fit/referrals.xhtml").requireFit("fit-7-colleagues");
        tomas.go(TOLD).requireFit("fit-4-told");
    }
}
