package org.practiceportal.web.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.practiceportal.web.harness.Browsers;
import org.practiceportal.web.harness.Form;
import org.practiceportal.web.harness.Mailbox;
import org.practiceportal.web.harness.Said;
import org.practiceportal.web.harness.SampleWalk;
import org.practiceportal.web.harness.Screen;
import org.practiceportal.web.harness.SealedPdf;

/** The ways that are as good as signing on a screen: paper, later, and saying that it was a mistake. */
class PaperIT extends SampleWalk {

    private static final String THERAPIST = "maya@example.org";
    private static final String SCAN = "%PDF-1.7 a page as a scanner would make it, or so";
    private static final Said SAID = new Said(Locale.ENGLISH);

    @RegisterExtension
    static final Browsers BROWSERS = new Browsers(ADDRESS);

    @Test
    void consentIsTakenBackInTwoClicksAndCanBeGivenAgain() {
        var client = BROWSERS.phone().signIn("eli@example.org");
        client.go("/agreements/reading/mine.xhtml");
        client.page().locator("a[href*='welcome.xhtml']").first().click();
        client.page().waitForURL("**/welcome.xhtml?i=*");
        client.requireFit("paper-1-welcome");
        var sign = client.page().url().replace("welcome.xhtml", "sign.xhtml");
        client.go(sign.replace("sign.xhtml", "consent.xhtml")).click("consent:agree");
        client.page().waitForURL(sign);
        var waiting = signedIn("eli@example.org");
        var path = sign.substring(ADDRESS.toString().length());
        var form = Form.with("text", waiting.get(path).body()).fill("name", "Eli Sørensen").press();

        client.go("/agreements/reading/mine.xhtml");
        client.page().locator("a[href*='paper.xhtml']").first().click();
        client.page().waitForURL("**/paper.xhtml?i=*");
        client.requireFit("paper-2-instead");
        client.control("paper:yes").dblclick();
        client.text(SAID.agreements("paper.next.what", "Dr. Maya Lindqvist")).waitFor();
        client.requireFit("paper-3-asked");

        assertTrue(waiting.post(form).body().contains(SAID.agreements("sign.paper").substring(0, 40)),
                "a form that was open already signs nothing, and says so kindly");
        client.go(sign);
        assertTrue(client.page().url().contains("consent.xhtml"), "the way leads to the question, not to signing");
        client.requireFit("paper-4-again");
        therapistSeesWhatToDo();

        client.click("consent:agree");
        client.page().waitForURL(sign);
        client.type("sign:name", "Eli Sørensen").click("sign:go");
        client.page().waitForURL("**/done.xhtml?i=*");
        var therapist = BROWSERS.desktop().signIn(THERAPIST);
        assertEquals(0, therapist.text(SAID.agreements("task.paper", 1)).count(), "a new consent settles the wish");
    }

    private static void therapistSeesWhatToDo() {
        Mailbox.requireNeutral(Mailbox.to(THERAPIST), "paper", "Eli");
        var therapist = BROWSERS.desktop().signIn(THERAPIST);
        therapist.text(SAID.agreements("task.paper", 1)).first().click();
        therapist.page().waitForURL("**/clients.xhtml?show=wished");
        therapist.page().locator("a[href*='client.xhtml?c=']").first().click();
        therapist.page().waitForURL("**/client.xhtml?c=*");
        assertEquals(1, therapist.text(SAID.agreements("client.wish.withdrawn", "Eli Sørensen")).count());
        therapist.requireFit("paper-5-client");
    }

    @Test
    void whatWasSignedStaysAndAMistakeIsTold() {
        var client = BROWSERS.screen("dark-phone", 390, 844, "en", ColorScheme.DARK).signIn("jonas@example.org");
        client.go("/agreements/reading/mine.xhtml");
        client.page().locator("a[href*='paper.xhtml']").first().click();
        client.click("paper:yes");
        client.text(SAID.agreements("paper.again.signed")).waitFor();
        client.go("/agreements/reading/mine.xhtml");
        assertEquals(1, client.page().locator("div.actions a[href*='/copy/']").count(), "the copy stays");
        client.page().locator("a[href*='done.xhtml']").first().click();
        client.page().waitForURL("**/done.xhtml?i=*");
        client.page().locator("a[href*='mistake.xhtml']").click();
        client.page().waitForURL("**/mistake.xhtml?i=*");
        client.requireFit("paper-6-mistake");
        client.type("mistake:note", "I meant to ask about Sundays first.").control("mistake:tell").dblclick();
        client.text(SAID.agreements("mistake.next", "Dr. Maya Lindqvist")).waitFor();
        client.go("/agreements/reading/mine.xhtml");
        client.page().locator("details summary").first().click();
        assertEquals(1, client.text(SAID.agreements("history.withdrawn", 1)).count());
        assertEquals(1, client.text(SAID.agreements("history.mistake", 1)).count());
        settles("Jonas", "client.wish.mistake");
    }

    /** The therapist reads what was wished and says that they have seen to it. */
    private static void settles(String name, String words) {
        var therapist = BROWSERS.desktop().signIn(THERAPIST);
        openClient(therapist, name);
        var wish = therapist.text(SAID.agreements(words, "Jonas Ferreira"));
        assertEquals(1, wish.count());
        therapist.page().locator(".notice:has-text('Sundays') [id$='settle']").click();
        therapist.page().waitForLoadState();
        assertEquals(0, therapist.text(SAID.agreements(words, "Jonas Ferreira")).count());
    }

    private static void openClient(Screen therapist, String name) {
        therapist.go("/agreements/overview/clients.xhtml?q=" + name);
        therapist.page().locator("a[href*='client.xhtml?c=']").first().click();
        therapist.page().waitForURL("**/client.xhtml?c=*");
    }

    @Test
    void notNowKeepsEverythingAndTellsOnlyWhatTheClientWants() {
        var client = BROWSERS.phone().signIn("amara@example.org");
        client.go("/agreements/reading/mine.xhtml");
        client.page().locator("a[href*='welcome.xhtml']").first().click();
        client.page().waitForURL("**/welcome.xhtml?i=*");
        client.go(client.page().url().replace("welcome.xhtml", "later.xhtml"));
        client.requireFit("paper-7-later");
        var therapist = BROWSERS.desktop().signIn(THERAPIST);
        openClient(therapist, "Amara");
        assertEquals(0, therapist.text(SAID.agreements("client.wish.time", "Amara Okafor")).count());
        client.click("later:tell");
        client.text(SAID.agreements("later.told", "Dr. Maya Lindqvist", "§").split("§")[0].strip().substring(0, 25))
                .waitFor();
        openClient(therapist, "Amara");
        assertEquals(1, therapist.text(SAID.agreements("client.wish.time", "Amara Okafor")).count());
    }

    @Test
    void aPaperCountsAsSignedAndItsScanIsForTheTwoAlone() throws Exception {
        var therapist = BROWSERS.desktop().signIn(THERAPIST);
        openClient(therapist, "Priya");
        var client = therapist.page().url();
        var form = therapist.page().waitForDownload(
                () -> therapist.page().locator("a[href*='/files/agreements/print/']").first().click());
        assertTrue(form.suggestedFilename().matches("paper-[0-9a-f]{8}\\.pdf"), form.suggestedFilename());
        therapist.page().locator("a[href*='paper.xhtml?i=']").first().click();
        therapist.page().waitForURL("**/paper.xhtml?i=*");
        therapist.requireFit("paper-8-record");
        var record = therapist.page().url();
        refusesWhatIsNoScan(therapist);
        var scan = SCAN.getBytes(StandardCharsets.ISO_8859_1);
        keeps(therapist, ".html", scan);
        therapist.page().waitForURL(client);
        therapist.requireFit("paper-9-recorded");
        therapist.go(record);
        assertEquals(client, therapist.page().url(), "what is signed is not recorded again");

        var priya = BROWSERS.phone().signIn("priya@example.org");
        priya.go("/agreements/reading/mine.xhtml");
        priya.page().locator("a[href*='done.xhtml']").first().click();
        priya.page().waitForURL("**/done.xhtml?i=*");
        priya.requireFit("paper-10-done");
        var path = priya.page().locator("a[href*='/scan/']").getAttribute("href");
        var got = signedIn("priya@example.org").get(path);
        assertEquals(SCAN, got.body());
        assertEquals("application/pdf", got.headers().firstValue("Content-Type").orElse(""));
        assertTrue(got.headers().firstValue("Content-Disposition").orElse("")
                .matches("attachment; filename=\"scan-[0-9a-f]{8}\\.pdf\""));
        assertTrue(got.headers().firstValue("Content-Security-Policy").orElse("").contains("sandbox"));
        assertEquals("nosniff", got.headers().firstValue("X-Content-Type-Options").orElse(""));
        for (var other : List.of("jonas@example.org", "tomas@example.org", "ruth@example.org")) {
            assertEquals(404, signedIn(other).get(path).statusCode(), other);
        }
        var sealed = SealedPdf.downloaded(priya).requireSealed().text();
        var digest = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(scan));
        assertTrue(sealed.replace(" ", "").contains(digest), "the sealed record names the scan");
        assertTrue(sealed.contains("Section 2: “a nod” is ticked."), sealed);
        assertFalse(sealed.contains("Given by Priya"), "nobody asked for a consent to electronic records");
    }

    private static void refusesWhatIsNoScan(Screen therapist) throws IOException {
        var large = Arrays.copyOf(SCAN.getBytes(StandardCharsets.ISO_8859_1), 10 * 1024 * 1024 + 1);
        for (var wrong : Map.of("paper.scan.large", large, "paper.scan.other",
                "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8))
                .entrySet()) {
            keeps(therapist, ".pdf", wrong.getValue());
            therapist.text(SAID.agreements(wrong.getKey())).first().waitFor();
            assertEquals("Section 2: “a nod” is ticked.", therapist.typed("record:remarks"), "nothing is lost");
        }
    }

    private static void keeps(Screen therapist, String ending, byte[] bytes) throws IOException {
        var file = Files.createTempFile("scan", ending);
        Files.write(file, bytes);
        therapist.page().locator("input[type=file]").setInputFiles(file);
        therapist.type("record:day", LocalDate.now(ZoneId.of("America/Chicago")).toString());
        therapist.type("record:remarks", "Section 2: “a nod” is ticked.");
        therapist.control("record:both").check(new Locator.CheckOptions().setForce(true));
        therapist.click("record:keep");
        Files.delete(file);
    }
}
