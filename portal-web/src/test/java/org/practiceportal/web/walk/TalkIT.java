package org.practiceportal.web.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.ColorScheme;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.practiceportal.web.harness.Browsers;
import org.practiceportal.web.harness.Mailbox;
import org.practiceportal.web.harness.Said;
import org.practiceportal.web.harness.SampleWalk;
import org.practiceportal.web.harness.Screen;
import org.practiceportal.web.harness.SealedPdf;

/**
 * A client asks, both talk, and both agree on what is printed: a clarification, the client's wish, a place they share.
 * After it was signed, another place is added by a short amendment that both sign.
 */
class TalkIT extends SampleWalk {

    private static final String CLIENT = "amara@example.org";
    private static final String XSS = "<script>alert(1)</script>";
    private static final Said SAID = new Said(Locale.ENGLISH);

    @RegisterExtension
    static final Browsers BROWSERS = new Browsers(ADDRESS);

    private Screen therapist;
    private Screen client;
    private String invitation;
    private String person;
    private String copy;
    private TalkSteps steps;

    @Test
    void whatBothAgreeOnIsPrintedAndGrowsLater() throws Exception {
        therapist = BROWSERS.desktop().signIn("maya@example.org");
        client = BROWSERS.screen("phone", 390, 844, "en", ColorScheme.DARK).signIn(CLIENT);
        client.go("/agreements/reading/mine.xhtml");
        invitation = client.page().locator("a[href*='welcome.xhtml?i=']").first().getAttribute("href")
                .replaceAll(".*i=", "");
        steps = new TalkSteps(therapist, client, invitation);
        person = steps.talksAboutTheQuestion();
        steps.agreesOnWords(XSS);
        steps.wishes();
        agreesOnAPlace();
        signsWhatIsShown();
        var agreement = SealedPdf.downloaded(client).requireSealed();
        holds(agreement.text(), true, "We say hello, no more.", XSS, "Please call me Zoë.", "St. Brigid's",
                "I sit at the back.");
        holds(agreement.text(), false, "Between me and my notes", "Gym", "We wave.");
        amends(agreement);
        keepsOthersOut();
    }

    private static void holds(String text, boolean expected, String... all) {
        for (var words : all) {
            assertEquals(expected, text.contains(words), () -> words + " in " + text);
        }
    }

    private void agreesOnAPlace() {
        client.go("/agreements/reading/places.xhtml?i=" + invitation);
        proposes("St. Brigid's", "I sit at the back.");
        proposes("Gym", "I go at six.");
        client.requireFit("talk-4-places");
        proposes(XSS, XSS);
        client.page().locator(".card:has-text(\"script\") a[href*='&p=']").click();
        client.page().waitForURL("**/places.xhtml?i=*&p=*");
        client.click("say:off");
        client.page().waitForURL(url -> !url.contains("p="));
        assertEquals(2, client.page().locator(".card").count());
        Mailbox.requireNeutral(Mailbox.to("maya@example.org"), "Brigid", "Amara", "place");
        therapist.go("/agreements/overview/shared.xhtml?c=" + person);
        therapist.page().locator(".card:has-text(\"Brigid\") a[href*='&p=']").click();
        therapist.page().waitForURL("**/shared.xhtml?c=*&p=*");
        therapist.control("say:agree").dblclick();
        therapist.page().waitForURL(url -> !url.contains("p="));
        therapist.requireFit("talk-5-shared");
    }

    private void proposes(String name, String mine) {
        var add = client.control("place:propose");
        if (!add.isVisible()) {
            client.page().locator("details.more summary").last().click();
        }
        client.type("place:name", name).type("place:mine", mine).click("place:propose");
        client.page().locator(".card h2").getByText(name).waitFor();
    }

    private void signsWhatIsShown() {
        for (var key : List.of("friendly", "internet", "disclosure", "outside", "fit")) {
            client.go(steps.section(key)).click("answer:read");
            client.page().waitForURL(url -> !url.contains("s=" + key));
        }
        client.go("/agreements/reading/review.xhtml?i=" + invitation);
        client.requireFit("talk-6-review");
        client.go("/agreements/reading/consent.xhtml?i=" + invitation).click("consent:agree");
        client.page().waitForURL("**/sign.xhtml?i=*");
        client.requireFit("talk-7-sign");
        therapist.go(steps.clarification());
        therapist.page().locator("details.more summary").first().click();
        therapist.type("words:answer", "We wave.").click("words:propose");
        client.type("sign:name", "Amara Okafor").click("sign:go");
        assertTrue(client.text(SAID.agreements("sign.changed")).first().isVisible(), "nothing unseen is signed");
        assertFalse(client.page().locator("main").innerText().contains("We say hello"));
        therapist.go(steps.clarification());
        therapist.page().locator("details.more summary").first().click();
        therapist.type("words:answer", "We say hello, no more.").click("words:propose");
        client.go("/agreements/reading/clarify.xhtml?i=" + invitation + "&s=disclosure").click("say:agree");
        client.go("/agreements/reading/sign.xhtml?i=" + invitation);
        assertTrue(client.text("We say hello, no more.").isVisible());
        client.type("sign:name", "Amara Okafor").click("sign:go");
        client.page().waitForURL("**/done.xhtml?i=*");
        client.go("/agreements/reading/mine.xhtml");
    }

    private void amends(SealedPdf agreement) throws Exception {
        therapist.go("/agreements/overview/shared.xhtml?c=" + person);
        therapist.page().locator(".card:has-text(\"Gym\") a[href*='&p=']").click();
        therapist.click("say:agree");
        therapist.page().waitForURL("**/amendment.xhtml?c=*");
        therapist.requireFit("talk-8-addition");
        therapist.type("sign:name", "Dr. Maya Lindqvist").click("sign:go");
        therapist.page().waitForURL("**/shared.xhtml?c=*");
        client.go("/today.xhtml");
        client.text(SAID.agreements("task.amend", "Dr. Maya Lindqvist")).first().click();
        client.page().waitForURL("**/amend.xhtml?i=*");
        client.requireFit("talk-9-amend");
        client.type("sign:name", "Amara Okafor").control("sign:go").dblclick();
        client.page().waitForURL("**/places.xhtml?i=*");
        client.go("/agreements/reading/mine.xhtml");
        client.page().locator("details summary").first().click();
        client.requireFit("talk-10-history");
        assertTrue(client.page().locator("ol.timeline").getByText("Sealed on ").isVisible());
        var amendment = SealedPdf.downloaded(client, "ol.timeline").requireSealed();
        var digest = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(agreement.bytes()));
        holds(amendment.text().replace(" ", ""), true, digest);
        holds(amendment.text(), true, "Gym", "I go at six.", "St. Brigid's", "Dr. Maya Lindqvist");
        assertEquals(SAID.agreements("verify.genuine"), SealedPdf.verdict(BROWSERS.phone(), amendment.bytes()));
        therapist.go("/agreements/overview/client.xhtml?c=" + person);
        assertTrue(therapist.text(SAID.agreements("client.amended", 1)).first().isVisible());
        copy = client.page().locator("ol.timeline a[href*='/copy/']").first().getAttribute("href");
        client.go("/agreements/afterwards/find.xhtml?i=" + invitation).type("f:asked", "gym").click("f:find");
        assertTrue(client.text("I go at six.").isVisible(), "what was added later is found like the rest");
    }

    /** Whatever is posted by somebody else, or in somebody else's name, changes nothing and tells nothing. */
    private void keepsOthersOut() {
        var jonas = signedIn("jonas@example.org");
        var tomas = signedIn("tomas@example.org");
        var maya = signedIn("maya@example.org");
        assertEquals(200, maya.get(copy).statusCode());
        var words = Map.of("jakarta.faces.ViewState", "stateless", "words", "words", "words:answer", "x",
                "words:seen", "", "words:propose", "");
        var place = Map.of("jakarta.faces.ViewState", "stateless", "place", "place", "place:name", "x", "place:mine",
                "x", "place:propose", "");
        var sign = Map.of("jakarta.faces.ViewState", "stateless", "sign", "sign", "sign:name", "x", "sign:go", "");
        for (var stranger : List.of(jonas, tomas)) {
            assertEquals(404, stranger.get(copy).statusCode());
            assertEquals(404, stranger.post(steps.clarification(), words).statusCode());
            assertEquals(404, stranger.post("/agreements/reading/clarify.xhtml?i=" + invitation + "&s=friendly", words)
                    .statusCode());
            assertEquals(404, stranger.post("/agreements/reading/places.xhtml?i=" + invitation, place).statusCode());
            assertEquals(404, stranger.post("/agreements/overview/shared.xhtml?c=" + person, place).statusCode());
            assertEquals(404, stranger.post("/agreements/reading/amend.xhtml?i=" + invitation, sign).statusCode());
            assertEquals(404, stranger.post("/agreements/overview/amendment.xhtml?c=" + person, sign).statusCode());
        }
        assertEquals(404, maya.post("/agreements/reading/places.xhtml?i=" + invitation, place).statusCode());
        assertEquals(404, maya.post("/agreements/reading/amend.xhtml?i=" + invitation, sign).statusCode());
    }

    @Test
    void theListOfPlacesSpeaksSpanish() {
        var lucia = BROWSERS.screen("phone-es", 390, 844, "es", ColorScheme.LIGHT).signIn("lucia@example.org");
        lucia.go("/agreements/reading/mine.xhtml").page().locator("a[href*='welcome.xhtml?i=']").first().click();
        lucia.page().waitForURL("**/welcome.xhtml?i=*");
        lucia.go("/agreements/reading/places.xhtml?i=" + lucia.page().url().replaceAll(".*i=", ""));
        lucia.requireFit("talk-11-places");
    }
}
