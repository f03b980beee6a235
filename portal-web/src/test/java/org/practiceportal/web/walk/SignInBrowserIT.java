package org.practiceportal.web.walk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.practiceportal.web.harness.Browsers;
import org.practiceportal.web.harness.Form;
import org.practiceportal.web.harness.Mailbox;
import org.practiceportal.web.harness.Said;
import org.practiceportal.web.harness.SampleWalk;
import org.practiceportal.web.harness.Visitor;

/** The first page anybody sees. */
class SignInBrowserIT extends SampleWalk {

    private static final Said ENGLISH = new Said(Locale.ENGLISH);

    @RegisterExtension
    static final Browsers BROWSERS = new Browsers(ADDRESS);

    @Test
    void signingInIsAccessibleOnAPhone() {
        BROWSERS.phone().go("/signin.xhtml").requireAccessible().requireNoSidewaysScrolling().keepPicture("sign-in");
    }

    @Test
    void signingInIsAccessibleOnADesktop() {
        BROWSERS.desktop().go("/signin.xhtml").requireAccessible().requireNoSidewaysScrolling()
                .keepPicture("sign-in");
    }

    @Test
    void signingInIsAccessibleInTheDark() {
        BROWSERS.screen("dark-phone", 390, 844, "en", ColorScheme.DARK).go("/signin.xhtml").requireAccessible()
                .keepPicture("sign-in");
        BROWSERS.screen("dark-desktop", 1280, 900, "en", ColorScheme.DARK).go("/signin.xhtml").requireAccessible()
                .keepPicture("sign-in");
    }

    @Test
    void signingInIsAccessibleInSpanish() {
        var screen = BROWSERS.screen("spanish-phone", 390, 844, "es", ColorScheme.LIGHT).go("/signin.xhtml")
                .requireAccessible();
        assertEquals("es", screen.page().locator("html").getAttribute("lang"));
    }

    @Test
    void theMailThatLeadsHereTellsNobodyWhatItIsAbout() throws MessagingException, IOException {
        for (var mail : Mailbox.mail(1)) {
            var said = mail.getSubject() + "\n" + mail.getContent();
            assertTrue(said.contains(ADDRESS.toString()), said);
            for (var word : List.of("therap", "terap", "agreement", "acuerdo", "client", "Lindqvist", "Lindenhof")) {
                assertFalse(said.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT)), said);
            }
        }
    }

    @Test
    void whoSignsInComesToTheDayAtHand() {
        var screen = BROWSERS.phone().signIn("maya@example.org");
        assertTrue(screen.page().url().endsWith("/today.xhtml"), screen.page().url());
        screen.requireAccessible().requireNoSidewaysScrolling().keepPicture("today");
        BROWSERS.desktop().signIn("maya@example.org").requireAccessible().keepPicture("today");
    }

    @Test
    void whatWasTypedStaysWhenTheSessionEndedMeanwhile() {
        var screen = BROWSERS.desktop().signIn("maya@example.org").go("/agreements/overview/add.xhtml")
                .type("f:name", "Nadia Brandt").type("f:email", "nadia@example.org");
        screen.page().clock().setFixedTime(System.currentTimeMillis() + 11 * 60 * 1000);
        screen.page().context().clearCookies();
        screen.control("f:add").click();
        screen.page().locator("[data-away]").waitFor();
        assertEquals("Nadia Brandt", screen.typed("f:name"));

        var elsewhere = screen.page().context().newPage();
        elsewhere.navigate("/signin.xhtml");
        elsewhere.locator("[id='signIn:email']").fill("maya@example.org");
        elsewhere.locator("[id='signIn:passphrase']").fill(Visitor.PASSPHRASE);
        elsewhere.locator("[id='signIn:go']").click();
        elsewhere.waitForURL(url -> url.endsWith("/today.xhtml"));
        screen.control("f:add").click();
        screen.page().waitForURL(url -> url.contains("client.xhtml?c="));
        assertTrue(screen.page().content().contains("Nadia Brandt"));
    }

    /** Whichever of the two scripts asks, that of Faces or that of PrimeFaces: the server answers 401 and leads nowhere. */
    @Test
    void aPageThatSavesByItselfStaysWhenTheSessionEndedMeanwhile() {
        for (var change : List.of("[id='t:pick-gifts'] input[type=radio] >> nth=1", "#topic .ql-editor")) {
            var screen = BROWSERS.desktop().signIn("tomas@example.org")
                    .go("/agreements/policy/edit.xhtml?language=es&topic=friendly");
            screen.page().context().clearCookies();
            screen.page().locator(change).press("Space");
            screen.page().locator("[data-away]").waitFor();
            assertTrue(screen.page().url().contains("edit.xhtml"), screen.page().url());
            screen.forgetComplaints();
        }
    }

    /** Older browsers, or proxies that leave it out: nothing says where the form comes from. */
    @Test
    void aSilentBrowserIsTakenWithItsTokenAndNoOther() {
        for (var said : List.of(Map.<String, String>of(), Map.of("Origin", "null"))) {
            var ours = visitor();
            var form = signInForm(ours);
            assertEquals(302, ours.post(form.action(), form.fields(), said).statusCode(), "with its own token");
            for (var token : List.of("", "x", signInForm(visitor()).value("portal.form"))) {
                var other = visitor();
                assertRefused(other.post(form.action(), signInForm(other).fill("portal.form", token).fields(), said));
            }
            var none = visitor();
            var without = new HashMap<>(signInForm(none).fields());
            without.remove("portal.form");
            assertRefused(none.post(form.action(), without, said));
            assertRefused(visitor().post(form.action(), form.fields(), said));
            var two = visitor();
            var fields = signInForm(two).fields();
            assertRefused(two.post(form.action(), fields, with(said, "Cookie", "form=" + fields.get("portal.form"))));
            var elsewhere = visitor();
            assertRefused(elsewhere.post(form.action(), signInForm(elsewhere).fields(),
                    Map.of("Origin", "https://elsewhere.example")));
        }
    }

    /** Its form is read earlier than others, in the same letters. */
    @Test
    void whatASilentBrowserSendsIsReadAsItWasTyped() {
        var visitor = visitor();
        var form = signInForm(visitor).fillTyped("text|email", "ñandú-李@example.org");
        var answer = visitor.post(form.action(), form.fields(), Map.of());
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("ñandú-李@example.org"), answer.body());
    }

    private static Map<String, String> with(Map<String, String> headers, String name, String value) {
        var all = new HashMap<>(headers);
        all.put(name, value);
        return all;
    }

    private static Form signInForm(Visitor visitor) {
        return Form.with("password", visitor.get("/signin.xhtml").body()).fillTyped("text|email", "maya@example.org")
                .fillTyped("password", Visitor.PASSPHRASE).press();
    }

    private static void assertRefused(HttpResponse<String> answer) {
        assertEquals(403, answer.statusCode());
        assertTrue(answer.body().contains(ENGLISH.portal("error.refused")), answer.body());
        assertTrue(answer.body().contains(ENGLISH.portal("error.refused.do")), answer.body());
    }

    @Test
    void aSilentBrowserSendsAFileWithItsTokenAndNoOther() {
        for (var right : List.of(true, false)) {
            var visitor = visitor();
            var form = Form.called("verify", visitor.get("/agreements/document/verify.xhtml").body()).press();
            if (!right) {
                form.fill("portal.form", "x".repeat(43));
            }
            var parts = new StringBuilder();
            form.fields().forEach((name, value) -> parts.append("--b\r\nContent-Disposition: form-data; name=\"")
                    .append(name).append("\"\r\n\r\n").append(value).append("\r\n"));
            assertEquals(right ? 200 : 403, visitor.send(form.action(), "multipart/form-data; boundary=b",
                    parts.append("--b--\r\n").toString().getBytes(UTF_8)).statusCode());
        }
    }

    @Test
    void whoProvesAnotherAddressSignsInWithIt() {
        var andres = visitor().signIn("andres@example.org");
        var asked = andres.post(Form.called("address", andres.get("/account.xhtml").body())
                .fill("email", "ibanez@example.net").fill("passphrase", Visitor.PASSPHRASE).press());
        var mail = Mailbox.raw(Mailbox.requireNeutral(Mailbox.to("ibanez@example.net"), "Andrés", "Ibáñez"));
        Mailbox.requireNeutral(Mailbox.to("andres@example.org"), "Andrés", "Ibáñez", "ibanez");
        var code = TherapistSteps.found("((?:[a-z]{4}-){5}[0-9]{4})", mail);
        assertEquals(302, andres.post(Form.called("proof", asked.body()).fill("code", code).press()).statusCode());
        assertTrue(andres.get("/account.xhtml").body().contains("ibanez@example.net"), "this session goes on");
        assertEquals(302, visitor().signIn("ibanez@example.net", Visitor.PASSPHRASE).statusCode());
        assertEquals(200, visitor().signIn("andres@example.org", Visitor.PASSPHRASE).statusCode());
    }

    /** Plain http in a house: browsers say less, and the portal has another name there. */
    @Test
    void inAHouseWithoutEncryptionPeopleSignInToo() {
        BROWSERS.desktop(URI.create("http://house.test:" + ADDRESS.getPort())).signIn("maya@example.org")
                // What the browser says there is that some headers only count with encryption.
                .requireFit("house").forgetComplaints();
    }

    @Test
    void whatWasRefusedStaysOnThePageAndTheNextTryIsTaken() {
        var screen = BROWSERS.desktop().signIn("maya@example.org")
                .go("/agreements/policy/edit.xhtml?language=es&topic=friendly");
        // Until the banner is seen: whoever types slowly is saved more than once.
        var refusing = new AtomicBoolean(true);
        screen.page().route("**/*", route -> {
            if (route.request().method().equals("POST") && refusing.get()) {
                route.fulfill(new Route.FulfillOptions().setStatus(403).setBody("refused"));
            } else {
                route.resume();
            }
        });
        EditorSteps.type(screen, "Said once.");
        screen.page().locator("[data-refused]").waitFor();
        screen.requireAccessible();
        assertEquals("Said once.", EditorSteps.words(screen));
        refusing.set(false);
        EditorSteps.type(screen, "Said twice.");
        screen.page().locator("[data-refused]")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        screen.page().reload();
        assertEquals("Said twice.", EditorSteps.words(screen));
        screen.forgetComplaints();
    }
}
