package org.practiceportal.web.harness;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A browser for the tests of a class. What it complained about in a test fails that test. */
public final class Browsers implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {

    private final URI address;
    private final List<Screen> open = new ArrayList<>();
    private Playwright playwright;
    private Browser browser;

    public Browsers(URI address) {
        this.address = address;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright.chromium()
                .launch(new BrowserType.LaunchOptions().setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setHeadless(true)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking",
                                "--host-resolver-rules=MAP *.test 127.0.0.1")));
    }

    public Screen phone() {
        return screen("phone", 390, 844, "en", ColorScheme.LIGHT);
    }

    /** At another address, whose certificate nobody vouches for. */
    public Screen desktop(URI elsewhere) {
        return screen("desktop", 1280, 900, "en", ColorScheme.LIGHT, elsewhere);
    }

    public Screen desktop() {
        return screen("desktop", 1280, 900, "en", ColorScheme.LIGHT);
    }

    /** A screen of its own, as if on another device: nobody is signed in there. */
    public Screen screen(String device, int width, int height, String language, ColorScheme scheme) {
        return screen(device, width, height, language, scheme, address);
    }

    private Screen screen(String device, int width, int height, String language, ColorScheme scheme, URI base) {
        var context = browser
                .newContext(new Browser.NewContextOptions().setBaseURL(base.toString()).setIgnoreHTTPSErrors(true)
                        .setViewportSize(width, height).setLocale(language).setColorScheme(scheme)
                        .setHasTouch(width < 600));
        var screen = new Screen(context.newPage(), device);
        open.add(screen);
        return screen;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        var complaints = new ArrayList<String>();
        for (var screen : open) {
            if (context.getExecutionException().isPresent()) {
                screen.keepPicture(context.getRequiredTestMethod().getName());
            }
            complaints.addAll(screen.complaints());
            screen.page().context().close();
        }
        open.clear();
        if (!complaints.isEmpty() && context.getExecutionException().isEmpty()) {
            throw new AssertionError("The browser complained:\n" + String.join("\n", complaints));
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (playwright != null) {
            playwright.close();
        }
    }
}
