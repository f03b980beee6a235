package org.practiceportal.web.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.practiceportal.web.harness.Browsers;
import org.practiceportal.web.harness.Said;
import org.practiceportal.web.harness.SampleWalk;
import org.practiceportal.web.harness.Screen;

/** What the editor does for a therapist beyond keeping what is written. */
class EditorIT extends SampleWalk {

    private static final Said SAID = new Said(Locale.ENGLISH);
    private static final String HARD = "The professional responsibilities of psychotherapeutic practitioners "
            + "necessitate considerable limitations regarding extraordinary communication.";

    @RegisterExtension
    static final Browsers BROWSERS = new Browsers(ADDRESS);

    @Test
    void contradictionsAndHardWordsAreSaidWhereTheyAreAndBeforePublishing() {
        var phone = BROWSERS.screen("phone", 390, 844, "en", ColorScheme.DARK).signIn("maya@example.org");
        edit(phone, "fit");
        assertEquals(0, phone.page().locator("#look .notice").count());
        pick(phone, "t:pick-lastSession", 2);
        assertEquals(404, phone.page().navigate("/agreements/policy/edit.xhtml?language=en&topic=endings").status());
        phone.forgetComplaints().go("/agreements/policy/edit.xhtml?language=en#topics");
        phone.page().locator("#topics details summary").click();
        phone.page().locator("#topics li:has-text('" + "How therapy ends" + "') [type=submit]").click();
        phone.page().waitForURL("**topic=endings**");
        assertTrue(phone.text(SAID.agreements("hint.goodbye")).isVisible());
        phone.requireFit("editor-1-look");
        phone.page().locator("#look .places a").first().click();
        phone.page().waitForURL("**topic=fit#t:part-lastSession");

        var before = phone.page().locator("#t\\:grade").innerText();
        type(phone, HARD);
        var after = phone.page().locator("#t\\:grade").innerText();
        assertFalse(before.contains(SAID.agreements("grade.hard")), before);
        assertTrue(after.contains(SAID.agreements("grade.hard")), after);
        phone.requireFit("editor-2-grade");

        phone.go("/agreements/policy/publish.xhtml?language=en");
        assertTrue(phone.text(SAID.agreements("hint.goodbye")).isVisible());
        assertEquals(2, phone.page().locator(".hints > li").count());
        phone.requireFit("editor-3-publish");
    }

    @Test
    void whatStoodThereBeforeComesBack() {
        var one = BROWSERS.desktop().signIn("tomas@example.org");
        edit(one, "friendly");
        assertTrue(one.control("back:undo").isDisabled());
        type(one, "Call me Tom.");
        pick(one, "t:pick-gifts", 1);
        assertTrue(one.control("back:redo").isDisabled());

        // A second page, which does not know what the first one writes meanwhile
        var other = one.page().context().newPage();
        other.navigate("/agreements/policy/edit.xhtml?language=en&topic=friendly");
        type(one, "Call me Thomas.");
        other.locator("#topic .ql-editor").fill("Call me Mr. Reyes.");
        other.waitForResponse(response -> response.request().method().equals("POST"),
                () -> other.locator("#topic h2").first().click());
        other.close();

        one.go("/agreements/policy/history.xhtml?language=en");
        assertEquals(4, one.page().locator("ul.rows > li").count(), one.page().locator("main").innerText());
        one.requireFit("editor-4-history");
        one.page().locator("ul.rows a").first().click();
        one.page().waitForURL("**/step.xhtml?s=*");
        assertTrue(one.page().locator("ins").allInnerTexts().toString().contains("Thomas"),
                "what the first page wrote is not lost");
        one.requireFit("editor-5-step");
        var step = one.page().url().replaceAll(".*s=", "");
        one.click("f:bring");
        one.page().waitForURL("**/edit.xhtml?*");
        assertEquals("Call me Thomas.", words(one));
        one.click("back:undo");
        assertEquals("Call me Mr. Reyes.", words(one), "bringing back can be undone");
        one.click("back:undo");
        one.click("back:undo");
        assertEquals("Call me Tom.", words(one));
        one.click("back:redo");
        one.click("back:redo");
        one.click("back:redo");
        assertEquals("Call me Thomas.", words(one));
        assertTrue(one.control("back:redo").isDisabled());

        assertEquals(404, signedIn("maya@example.org").get("/agreements/policy/step.xhtml?s=" + step).statusCode());
        assertEquals(200, signedIn("tomas@example.org").get("/agreements/policy/step.xhtml?s=" + step).statusCode());
    }

    private static void edit(Screen screen, String topic) {
        screen.go("/agreements/policy/edit.xhtml?language=en&topic=" + topic);
    }

    private static void pick(Screen screen, String choice, int option) {
        screen.saving(() -> screen.page().locator("[id='" + choice + "'] input[type=radio]").nth(option)
                .check(new Locator.CheckOptions().setForce(true)));
    }

    private static void type(Screen screen, String words) {
        screen.saving(() -> {
            screen.page().locator("#topic .ql-editor").fill(words);
            screen.page().locator("#topic h2").first().click();
        });
    }

    private static String words(Screen screen) {
        return screen.page().locator("#topic .ql-editor").innerText().strip();
    }
}
