package org.practiceportal.web.walk;

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

    static String words(Screen screen) {
        return screen.page().locator("#topic .ql-editor").innerText().strip();
    }
}
