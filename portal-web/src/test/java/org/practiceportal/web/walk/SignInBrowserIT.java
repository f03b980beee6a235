package org.practiceportal.web.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.ColorScheme;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.practiceportal.web.harness.Browsers;
import org.practiceportal.web.harness.Mailbox;
import org.practiceportal.web.harness.SampleWalk;
import org.practiceportal.web.harness.Visitor;

/** The first page anybody sees. */
class SignInBrowserIT extends SampleWalk {

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
}
