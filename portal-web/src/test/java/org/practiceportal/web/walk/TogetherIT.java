package org.practiceportal.web.walk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.practiceportal.web.walk.ReadingSteps.ROOM;
import static org.practiceportal.web.walk.ReadingSteps.goesOn;
import static org.practiceportal.web.walk.ReadingSteps.invitation;
import static org.practiceportal.web.walk.ReadingSteps.reads;
import static org.practiceportal.web.walk.ReadingSteps.readsAndConsents;
import static org.practiceportal.web.walk.ReadingSteps.sign;
import static org.practiceportal.web.walk.ReadingSteps.signature;

import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.practiceportal.web.harness.Browsers;
import org.practiceportal.web.harness.Said;
import org.practiceportal.web.harness.SampleWalk;
import org.practiceportal.web.harness.Screen;
import org.practiceportal.web.harness.SealedPdf;
import org.practiceportal.web.harness.Visitor;

/** A couple signs one agreement, and a parent signs for a young person: each alone with what they ask, all with one copy. */
class TogetherIT extends SampleWalk {

    private static final Said SAID = new Said(Locale.ENGLISH);
    private static final String PRIVATE = "May I ask you about your faith?";

    @RegisterExtension
    static final Browsers BROWSERS = new Browsers(ADDRESS);

    private final Screen therapist = BROWSERS.desktop().signIn("maya@example.org");

    @Test
    void aCoupleGetsOneDocumentWhenBothHaveSignedTheSameWords() throws Exception {
        invites("Amara", "Grace", false);
        var amara = signedIn("amara@example.org");
        var grace = signedIn("grace@example.org");
        var hers = invitation(grace);
        var partners = invitation(amara);
        seesNothingOf(grace, partners);
        readsAndConsents(grace, hers);
        assertEquals(302, sign(grace, hers, "Grace Whitfield"));
        onlyOneHasSigned(hers);

        publishesAnotherTopic();
        assertTrue(grace.get("/today.xhtml").body().contains(SAID.agreements("task.changed", "Dr. Maya Lindqvist")),
                "what one signed and the other did not is asked again");
        hers = goesOn(grace, "changes", hers);
        partners = goesOn(amara, "newer", partners);
        readsAndConsents(grace, hers);
        readsAndConsents(amara, partners);
        bothSignAtOnce(Map.of(grace, hers, amara, partners));

        var first = copy("grace@example.org");
        var second = copy("amara@example.org");
        assertArrayEquals(first.bytes(), second.bytes(), "one document");
        var text = first.requireSealed().text();
        assertTrue(text.contains("Grace Whitfield") && text.contains("Amara Okafor"), text);
        assertFalse(text.contains(PRIVATE), "what one of them asked stays with her");
        assertFalse(text.contains("takes the place of"), "what only one signed came to nothing");
    }

    private void invites(String one, String other, boolean minor) {
        therapist.go("/agreements/overview/clients.xhtml?q=" + one);
        therapist.page().locator("a[href*='client.xhtml?c=']").first().click();
        therapist.page().waitForURL("**/client.xhtml?c=*");
        therapist.page().locator("a[href*='together.xhtml']").first().click();
        therapist.page().waitForURL("**/together.xhtml?*");
        therapist.type("q", other).page().locator("form.filter [type=submit]").click();
        therapist.page().waitForURL("**q=" + other + "*");
        therapist.page().locator("a:has-text('" + other + "')").first().click();
        therapist.page().waitForURL(url -> url.split("with=").length == 3);
        if (minor) {
            therapist.page().locator("[id='together:minor']").selectOption(
                    new com.microsoft.playwright.options.SelectOption().setIndex(2));
        }
        therapist.requireFit(minor ? "together-6-minor" : "together-1-invite");
        therapist.click("together:invite");
        therapist.text(SAID.agreements("together.invited")).waitFor();
    }

    /** Every page and file of the other's invitation is as if it did not exist, also for the therapist's own hand. */
    private static void seesNothingOf(Visitor other, String invitation) {
        var maya = signedIn("maya@example.org");
        for (var page : List.of("welcome", "sections", "section", "review", "consent", "sign", "done", "paper", "later",
                "mistake", "changes", "newer")) {
            var path = ROOM + page + ".xhtml?i=" + invitation;
            assertEquals(404, other.get(path).statusCode(), page);
            assertEquals(404, maya.get(path).statusCode(), page);
            assertEquals(404, maya.post(path, Map.of("sign", "sign", "sign:name", "Amara Okafor", "sign:go", ""))
                    .statusCode(), "nobody signs for a client");
        }
        assertEquals(404, other.get("/files/agreements/print/" + invitation + ".pdf").statusCode());
        for (var page : List.of("mine.xhtml", "welcome.xhtml?i=" + invitation(other),
                "review.xhtml?i=" + invitation(other))) {
            var body = other.get(ROOM + page).body();
            assertFalse(body.contains(PRIVATE), page);
            assertFalse(body.contains(invitation), page);
        }
    }

    private void onlyOneHasSigned(String invitation) {
        var grace = BROWSERS.screen("dark-phone", 390, 844, "en", ColorScheme.DARK).signIn("grace@example.org");
        grace.go(ROOM + "done.xhtml?i=" + invitation);
        assertEquals(1, grace.text(SAID.agreements("circle.waiting")).count());
        assertEquals(0, grace.page().locator("a[href*='/copy/']").count(), "no document while somebody has not signed");
        grace.requireFit("together-2-waiting");
        var amara = BROWSERS.phone().signIn("amara@example.org");
        amara.go(ROOM + "mine.xhtml").page().locator("a[href*='welcome.xhtml']").first().click();
        amara.page().waitForURL("**/welcome.xhtml?i=*");
        assertEquals(1, amara.text(SAID.agreements("circle.signed", 1, 2)).count());
        amara.requireFit("together-3-welcome");
        therapist.go("/agreements/overview/clients.xhtml?q=Grace");
        assertEquals(1, therapist.text(SAID.agreements("stage.WAITING")).count());
        therapist.go("/agreements/overview/clients.xhtml?show=unsealed");
        assertEquals(0, therapist.page().locator("a[href*='client.xhtml?c=']").count());
        var seal = signedIn("ruth@example.org").get("/agreements/document/seal.xhtml").body();
        assertTrue(seal.contains("<dt>" + SAID.agreements("seal.unsealed") + "</dt><dd>0</dd>"),
                "nothing waits for the seal");
    }

    private void publishesAnotherTopic() {
        therapist.go("/agreements/policy/edit.xhtml?language=en");
        therapist.page().locator("#topics details summary").first().click();
        therapist.page().locator("[id^='library:']").first().click();
        therapist.page().waitForURL(url -> url.contains("topic="));
        therapist.go("/agreements/policy/publish.xhtml?language=en");
        therapist.page().locator("input[name='f:weight'][value='MINOR']").check(
                new com.microsoft.playwright.Locator.CheckOptions().setForce(true));
        therapist.type("f:name", "Dr. Maya Lindqvist").click("f:publish");
        therapist.page().waitForURL("**/version.xhtml?v=*");
    }

    private static void bothSignAtOnce(Map<Visitor, String> people) throws Exception {
        var visitors = List.copyOf(people.keySet());
        var forms = people.keySet().stream().map(each -> signature(each, people.get(each), "By Myself")).toList();
        try (var threads = Executors.newFixedThreadPool(4)) {
            var posts = List.<Callable<Integer>>of(() -> visitors.get(0).post(forms.get(0)).statusCode(),
                    () -> visitors.get(1).post(forms.get(1)).statusCode(),
                    () -> visitors.get(0).post(forms.get(0)).statusCode(),
                    () -> visitors.get(1).post(forms.get(1)).statusCode());
            for (var answer : threads.invokeAll(posts)) {
                assertEquals(302, answer.get());
            }
        }
    }

    private static SealedPdf copy(String email) {
        var screen = BROWSERS.phone().signIn(email);
        screen.go(ROOM + "mine.xhtml");
        return SealedPdf.downloaded(screen);
    }

    @Test
    void aParentSignsForAYoungPersonWhoAssents() {
        invites("Priya", "Eli", true);
        var priya = signedIn("priya@example.org");
        var parents = invitation(priya);
        readsAndConsents(priya, parents);
        var sign = priya.get(ROOM + "sign.xhtml?i=" + parents).body();
        assertTrue(sign.contains(SAID.agreements("circle.for", "Eli Sørensen")), sign);
        assertEquals(302, sign(priya, parents, "Priya Raman"));

        var eli = BROWSERS.screen("phone", 390, 844, "en", ColorScheme.LIGHT).signIn("eli@example.org");
        var young = signedIn("eli@example.org");
        var own = invitation(young);
        reads(young, own);
        eli.go(ROOM + "welcome.xhtml?i=" + own);
        assertEquals(1, eli.text(SAID.agreements("circle.assent")).count());
        eli.requireFit("together-4-minor-welcome");
        eli.go(ROOM + "sign.xhtml?i=" + own);
        assertTrue(eli.page().url().contains("sign.xhtml"), "no consent to electronic records is asked of a minor");
        eli.requireFit("together-5-assent");
        eli.type("sign:name", "Eli").click("sign:go");
        eli.page().waitForURL("**/done.xhtml?i=*");
        eli.go(ROOM + "mine.xhtml");
        var text = SealedPdf.downloaded(eli).requireSealed().text();
        for (var said : List.of("Priya Raman, for Eli Sørensen", "agree to it for Eli Sørensen",
                "This is an assent, not a signature.")) {
            assertTrue(text.contains(said), said + " is missing in " + text);
        }
    }

    @Test
    void twoPeopleNeverShareAnAddress() {
        therapist.go("/agreements/overview/add.xhtml");
        therapist.fill(SAID.agreements("clients.add.name"), "Somebody Else");
        therapist.fill(SAID.agreements("clients.add.email"), "amara@example.org");
        therapist.press(SAID.agreements("clients.add.do"));
        therapist.page().locator(".errors").waitFor();
        assertTrue(therapist.page().url().contains("add.xhtml"));
    }
}
