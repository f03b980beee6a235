package org.practiceportal.web.harness;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What one person sees on one device, and what their browser complains about. */
public final class Screen {

    private final Page page;
    private final String device;
    private final List<String> complaints = new ArrayList<>();

    Screen(Page page, String device) {
        this.page = page;
        this.device = device;
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.text().contains("Content Security Policy")) {
                complaints.add(page.url() + " " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + " " + error));
    }

    public Page page() {
        return page;
    }

    public Screen go(String path) {
        page.navigate(path);
        return this;
    }

    public Screen signIn(String email) {
        go("/signin.xhtml");
        page.locator("input[type=text], input[type=email]").first().fill(email);
        page.locator("input[type=password]").fill(Visitor.PASSPHRASE);
        page.locator("form:has(input[type=password]) [type=submit]").click();
        page.waitForURL(url -> !url.contains("signin.xhtml"));
        return this;
    }

    /** Types into the field with this label. */
    public Screen fill(String label, String value) {
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(label)).fill(value);
        return this;
    }

    public Screen press(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).click();
        return this;
    }

    /** The control with this id. */
    public Locator control(String id) {
        return page.locator("[id=\"" + id + "\"]");
    }

    /** Types into the control with this id. */
    public Screen type(String id, String value) {
        control(id).fill(value);
        return this;
    }

    /** What stands in the control with this id. */
    public String typed(String id) {
        return control(id).inputValue();
    }

    /** Clicks the control with this id, and waits for what comes. */
    public Screen click(String id) {
        control(id).click();
        page.waitForLoadState();
        return this;
    }

    /** Does something that the page saves by itself, and waits until it has. */
    public Screen saving(Runnable act) {
        page.waitForResponse(response -> response.request().method().equals("POST"), act);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return this;
    }

    /** Everybody can use it, on this device too; its picture is kept. */
    public Screen requireFit(String name) {
        return requireAccessible().requireNoSidewaysScrolling().keepPicture(name);
    }

    public Locator text(String words) {
        return page.getByText(words);
    }

    /** Fails with what somebody would trip over who cannot see, point or tell colors apart. */
    public Screen requireAccessible() {
        var found = new AxeBuilder(page).analyze().getViolations();
        if (!found.isEmpty()) {
            throw new AssertionError(page.url() + " on a " + device + ":\n"
                    + found.stream().map(Screen::described).collect(Collectors.joining("\n")));
        }
        return this;
    }

    private static String described(Rule rule) {
        return rule.getId() + " (" + rule.getImpact() + "): " + rule.getHelp() + "\n    " + rule.getNodes().stream()
                .map(node -> node.getHtml()).collect(Collectors.joining("\n    "));
    }

    /** Fails if the page is wider than the screen. */
    public Screen requireNoSidewaysScrolling() {
        var wider = (Integer) page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
        if (wider > 0) {
            throw new AssertionError(page.url() + " is " + wider + " pixels wider than a " + device);
        }
        return this;
    }

    /** Keeps a picture, for the documentation if that shows it. */
    public Screen keepPicture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
                .setPath(Pictures.file(name + "-" + device + ".png")));
        return this;
    }

    List<String> complaints() {
        return complaints;
    }

    /** For what must be refused: the browser reports every refusal as an error of the page. */
    public Screen forgetComplaints() {
        complaints.clear();
        return this;
    }
}
