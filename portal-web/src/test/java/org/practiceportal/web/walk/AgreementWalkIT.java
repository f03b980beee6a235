package org.practiceportal.web.walk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.practiceportal.web.harness.Browsers;
import org.practiceportal.web.harness.Mailbox;
import org.practiceportal.web.harness.Said;
import org.practiceportal.web.harness.SampleWalk;
import org.practiceportal.web.harness.Screen;
import org.practiceportal.web.harness.SealedPdf;

/**
 * The whole way of an agreement, walked by two people in two browsers: the therapist words and publishes it and invites;
 * the client comes in by the mail that arrived, reads, asks, chooses, signs; both keep the same sealed copy.
 */
class AgreementWalkIT extends SampleWalk {

    private static final String PASSPHRASE = "four quiet words here";

    @RegisterExtension
    static final Browsers BROWSERS = new Browsers(ADDRESS);

    private Said said;
    private Screen therapist;
    private Screen client;
    private String clientName;
    private String clientMail;
    private String language;

    @ParameterizedTest
    @CsvSource({"en, phone, 390, 844, maya, Zoë Walker", "en, desktop, 1280, 900, maya, Samuel O'Brien",
            "es, phone, 390, 844, tomas, 李小龍", "es, desktop, 1280, 900, tomas, Íñigo Peña"})
    void fromTheFirstWordToTheSealedCopy(String language, String device, int width, int height, String therapistMail,
            String clientName) throws IOException {
        this.language = language;
        this.clientName = clientName;
        clientMail = "walk-" + language + "-" + device + "@example.org";
        said = new Said(Locale.forLanguageTag(language));
        therapist = BROWSERS.screen(device + "-" + language, width, height, language, ColorScheme.LIGHT);
        client = BROWSERS.screen(device + "-" + language, width, height, language, ColorScheme.LIGHT);
        therapist.signIn(therapistMail + "@example.org");
        therapist.requireFit("therapist-1-today");
        var ownWords = wordsExpectations(device);
        publishes(therapistMail);
        var code = invites();
        comesIn(Mailbox.link(Mailbox.requireNeutral(Mailbox.to(clientMail), clientName.split(" ")[0])), code);
        readsAndAsks(ownWords);
        answers();
        reviews();
        signs();
        bothKeepTheSameCopy(device, ownWords);
    }

    private String wordsExpectations(String device) {
        var words = "Made-up words for the " + device + ", with care.";
        therapist.go("/agreements/policy/edit.xhtml?language=" + language + "&topic=friendly");
        therapist.saving(() -> therapist.page().locator("#topic fieldset.question").first()
                .locator("input[type=radio]:not(:checked)").first().check(new Locator.CheckOptions().setForce(true)));
        therapist.saving(() -> {
            therapist.page().locator("#topic .ql-editor").fill(words);
            therapist.page().locator("#topic h2").first().click();
        });
        therapist.page().locator("#seen").getByText(words)
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        therapist.requireFit("therapist-2-expectations");
        therapist.page().reload();
        assertEquals(words, therapist.page().locator("#topic .ql-editor").innerText().strip());
        return words;
    }

    private void publishes(String name) {
        therapist.go("/agreements/policy/publish.xhtml?language=" + language);
        therapist.requireFit("therapist-3-publish");
        therapist.click("f:publish");
        assertTrue(therapist.page().locator("[role=alert]").first().isVisible(), "a version needs a signature");
        therapist.type("f:name", name.equals("maya") ? "Dr. Maya Lindqvist" : "Tomás Herrera");
        therapist.click("f:publish");
        therapist.page().waitForURL("**/version.xhtml?v=*");
        therapist.requireFit("therapist-4-version");
    }

    private String invites() {
        therapist.go("/agreements/overview/add.xhtml");
        therapist.type("f:name", clientName);
        therapist.type("f:email", "not an address");
        therapist.click("f:add");
        assertEquals(clientName, therapist.typed("f:name"), "what was typed is still there");
        therapist.type("f:email", clientMail);
        therapist.control("f:language").selectOption(language);
        therapist.click("f:add");
        therapist.page().waitForURL("**/client.xhtml?c=*");
        therapist.type("invite:note", "See you on Thursday.");
        therapist.click("invite:invite");
        therapist.requireFit("therapist-5-invited");
        return therapist.page().locator(".secret-code").innerText().strip();
    }

    private void comesIn(String link, String code) {
        // What a mail scanner does, before the client: it opens the link, again and again.
        for (int i = 0; i < 3; i++) {
            visitor().follow(link.replace(ADDRESS.toString(), ""));
        }
        client.go(link);
        assertFalse(client.page().url().contains("k="), client.page().url());
        assertFalse(client.page().content().contains(clientName));
        client.type("start:code", "wrong-code-0000");
        client.click("start:go");
        assertTrue(client.page().locator("[role=alert]").first().isVisible());
        client.requireFit("client-1-code");
        client.type("start:code", code.toUpperCase(Locale.ROOT).replace('-', ' '));
        client.click("start:go");
        client.page().waitForURL("**/welcome.xhtml");
        client.requireFit("client-2-passphrase");
        client.type("welcome:passphrase", PASSPHRASE);
        client.click("welcome:go");
        client.page().waitForURL("**/today.xhtml");
        client.requireFit("client-3-today");
        assertEquals(200, visitor().follow(link.replace(ADDRESS.toString(), "")).statusCode());
    }

    private void readsAndAsks(String ownWords) {
        client.page().locator("ul.rows a").first().click();
        client.page().waitForURL("**/reading/welcome.xhtml?i=*");
        client.requireFit("client-4-welcome");
        client.page().locator("ul.ways a").first().click();
        client.page().waitForURL("**/section.xhtml?*");
        assertTrue(client.page().content().contains(ownWords));
        client.requireFit("client-5-section");
        for (int section = 0; !client.page().url().contains("review.xhtml"); section++) {
            var here = client.page().url();
            if (client.page().locator("input[type=radio]").count() > 0) {
                client.saving(() -> client.page().locator("fieldset.question").first().locator("label").last().click());
            }
            if (section == 1) {
                comesBackAfterTheSessionEnded(here);
            }
            client.click(section == 2 ? asks() : "answer:read");
            client.page().waitForURL(url -> !url.equals(here));
        }
    }

    /** The session is gone in the middle of reading: the same place, with everything that was typed and chosen. */
    private void comesBackAfterTheSessionEnded(String here) {
        client.saving(() -> client.type("answer:note", "Half a thought"));
        client.page().context().clearCookies();
        client.click("answer:read");
        client.page().waitForURL(url -> url.contains("/signin.xhtml?from="));
        client.forgetComplaints();
        client.type("signIn:email", clientMail);
        client.type("signIn:passphrase", PASSPHRASE);
        client.click("signIn:go");
        client.page().waitForURL(here);
        assertEquals("Half a thought", client.typed("answer:note"));
        assertEquals(1, client.page().locator("fieldset.question").first().locator("input:checked").count());
    }

    private String asks() {
        client.type("answer:note", "Could we talk about this one?");
        return "answer:talk";
    }

    private void answers() {
        therapist.go("/today.xhtml");
        therapist.go("/agreements/overview/questions.xhtml");
        var mine = therapist.page().locator("section.stack").filter(new Locator.FilterOptions().setHasText(clientName));
        assertTrue(mine.textContent().contains("Could we talk about this one?"));
        therapist.requireFit("therapist-6-questions");
        mine.locator("a[href*='answer=']").click();
        therapist.page().waitForURL(url -> url.contains("answer="));
        therapist.type("f:words", "Of course. Let us begin with it.");
        therapist.click("f:send");
        therapist.page().waitForURL(url -> !url.contains("answer="));
        assertTrue(mine.textContent().contains("Of course. Let us begin with it."));
    }

    private void reviews() {
        client.page().reload();
        assertTrue(client.page().content().contains("Of course. Let us begin with it."));
        assertEquals(0, client.control("answers:goOn").count(), "an open talk comes first");
        client.requireFit("client-6-review");
        client.go(client.page().url().replace("review.xhtml", "sign.xhtml"));
        assertTrue(client.page().url().contains("review.xhtml"), "no step is skipped by its address");
        client.page().locator("input[id$=settle]").click();
        client.control("answers:goOn").click();
        client.page().waitForURL("**/consent.xhtml?i=*");
        client.requireFit("client-7-consent");
        client.click("consent:agree");
        client.page().waitForURL("**/sign.xhtml?i=*");
    }

    private void signs() {
        client.click("sign:go");
        assertTrue(client.page().url().contains("sign.xhtml"), "nothing is signed without a name");
        client.type("sign:name", clientName);
        client.requireFit("client-8-sign");
        client.control("sign:go").dblclick();
        client.page().waitForURL("**/done.xhtml?i=*");
        client.requireFit("client-9-done");
        client.go(client.page().url().replace("done.xhtml", "sign.xhtml"));
        assertTrue(client.page().url().contains("done.xhtml"), "what is signed is not signed again");
        client.go("/agreements/reading/mine.xhtml");
        client.requireFit("client-10-mine");
    }

    private void bothKeepTheSameCopy(String device, String ownWords) throws IOException {
        var clients = SealedPdf.downloaded(client);
        therapist.go("/agreements/overview/clients.xhtml?q=" + clientName.split(" ")[0]);
        therapist.requireFit("therapist-7-clients");
        therapist.page().locator("a[href*='client.xhtml?c=']").first().click();
        therapist.page().waitForURL("**/client.xhtml?c=*");
        therapist.requireFit("therapist-8-client");
        assertArrayEquals(clients.bytes(), SealedPdf.downloaded(therapist).bytes());
        clients.requireSealed();
        var text = clients.text();
        for (var words : new String[]{ownWords, clientName, said.language().getLanguage().equals("en")
                ? "Dr. Maya Lindqvist"
                : "Tomás Herrera", "Lindenhof Counseling"}) {
            assertTrue(text.contains(words), words + " is not in\n" + text);
        }
        assertFalse(text.contains("Could we talk"), "what was asked stays between the two");
        if (device.equals("desktop")) {
            clients.keepAsSample(said);
        }
        verifies(clients);
    }

    /** A visitor drops the file: it is genuine, and no longer so with one bit changed. No name is shown. */
    private void verifies(SealedPdf copy) throws IOException {
        var visitor = BROWSERS.screen("visitor-" + language, 390, 844, language, ColorScheme.LIGHT);
        assertEquals(said.agreements("verify.genuine"), SealedPdf.verdict(visitor, copy.bytes()));
        visitor.requireFit("verify-1-genuine");
        var changed = copy.bytes().clone();
        changed[changed.length / 3] ^= 1;
        assertEquals(said.agreements("verify.changed"), SealedPdf.verdict(visitor, changed));
        visitor.requireFit("verify-2-changed");
        assertFalse(visitor.page().content().contains(clientName));
    }
}
