package org.practiceportal.web.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.practiceportal.web.harness.Screen;

/** What a therapist does in the editor. */
final class EditorSteps {

    private EditorSteps() {}

    static void look(Screen screen, String file) {
        screen.control("up:file").setInputFiles(
                new FilePayload("draft.json", "application/json", file.getBytes(StandardCharsets.UTF_8)));
        screen.click("up:look");
    }

    /** Adds a topic of the library and opens it. */
    static void add(Screen screen, String title) {
        screen.go("/agreements/policy/edit.xhtml?language=en#topics");
        screen.page().locator("#topics details summary").first().click();
        screen.page().locator("#topics li:has-text('" + title + "') [type=submit]").click();
        screen.page().waitForURL("**&topic=*");
    }

    static void edit(Screen screen, String topic) {
        screen.go("/agreements/policy/edit.xhtml?language=en&topic=" + topic);
    }

    static void pick(Screen screen, String choice, int option) {
        screen.saving(() -> screen.page().locator("[id='" + choice + "'] input[type=radio]").nth(option)
                .check(new Locator.CheckOptions().setForce(true)));
    }

    static void type(Screen screen, String words) {
        screen.saving(() -> {
            screen.page().locator("#topic .ql-editor").fill(words);
            screen.page().locator("#topic h2").first().click();
        });
    }

    /** Another set beside the one that is there, copied from it, published, found in the list and put away. */
    static String anotherSet(Screen screen, String name) {
        screen.go("/agreements/policy/new-set.xhtml").requireFit("editor-14-new-set");
        screen.type("f:name", name).click("f:make");
        screen.page().waitForURL("**/edit.xhtml?*set=*");
        var address = screen.page().url().replaceAll(".*/agreements", "/agreements");
        screen.page().locator("main a[href*='publish.xhtml?']").first().click();
        screen.type("f:name", "Maya").click("f:publish");
        screen.page().waitForURL("**/version.xhtml?v=*");
        screen.go("/agreements/policy/edit.xhtml").page().waitForURL("**/overview/sets.xhtml");
        screen.requireFit("editor-13-sets");
        assertEquals(2, screen.page().locator("ul.rows > li").count());
        screen.page().locator("a[href*='set.xhtml?set=']").last().click();
        screen.click("away:put").page().waitForURL("**/overview/sets.xhtml");
        return address;
    }

    static String words(Screen screen) {
        return screen.page().locator("#topic .ql-editor").innerText().strip();
    }
}
