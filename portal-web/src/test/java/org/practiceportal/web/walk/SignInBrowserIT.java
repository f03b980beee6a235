package org.practiceportal.web.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.practiceportal.web.harness.Browsers;
import org.practiceportal.web.harness.SampleWalk;

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
    void whoSignsInComesToTheDayAtHand() {
        var screen = BROWSERS.phone().signIn("maya@example.org");
        assertTrue(screen.page().url().endsWith("/today.xhtml"), screen.page().url());
        screen.requireAccessible().requireNoSidewaysScrolling().keepPicture("today");
    }
}
