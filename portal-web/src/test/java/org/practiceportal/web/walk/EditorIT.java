package org.practiceportal.web.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.practiceportal.web.walk.EditorSteps.add;
import static org.practiceportal.web.walk.EditorSteps.anotherSet;
import static org.practiceportal.web.walk.EditorSteps.edit;
import static org.practiceportal.web.walk.EditorSteps.look;
import static org.practiceportal.web.walk.EditorSteps.pick;
import static org.practiceportal.web.walk.EditorSteps.type;
import static org.practiceportal.web.walk.EditorSteps.words;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.practiceportal.web.harness.Browsers;
import org.practiceportal.web.harness.Said;
import org.practiceportal.web.harness.SampleWalk;
import org.practiceportal.web.harness.Screen;

/** What the editor does for a therapist beyond keeping what is written. */
class EditorIT extends SampleWalk {

    private static final Said SAID = new Said(Locale.ENGLISH);
    private static final Said SPANISH = new Said(Locale.of("es"));
    /** Of a policy that no other test writes. */
    private static final String FRIENDLY = "/agreements/policy/edit.xhtml?language=es&topic=friendly";
    private static final String XSS = "<script>alert(1)</script>";
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
        add(phone.forgetComplaints(), "How therapy ends");
        assertTrue(phone.text(SAID.agreements("hint.goodbye")).isVisible());
        phone.requireFit("editor-1-look");
        phone.page().locator("#look .places a").first().click();
        phone.page().waitForURL(url -> url.matches(".*topic=fit#t(:|%3A)part-lastSession"));

        var before = phone.page().locator("#t\\:grade").innerText();
        type(phone, HARD);
        phone.page().locator("#t\\:grade .mark").waitFor();
        assertFalse(before.contains(SAID.agreements("grade.hard")), before);
        assertTrue(phone.text(SAID.agreements("grade.hard")).isVisible());
        phone.requireFit("editor-2-grade");

        phone.go("/agreements/policy/publish.xhtml?language=en");
        assertTrue(phone.text(SAID.agreements("hint.goodbye")).isVisible());
        assertTrue(phone.page().locator(".hints > li").count() >= 2);
        phone.requireFit("editor-3-publish");
    }

    @Test
    void whatStoodThereBeforeComesBack() {
        var one = BROWSERS.desktop().signIn("maya@example.org");
        one.go(FRIENDLY);
        assertTrue(one.control("back:undo").isDisabled());
        type(one, "Call me Tom.");
        pick(one, "t:pick-gifts", 1);
        assertTrue(one.control("back:redo").isDisabled());

        // A second page, which does not know what the first one writes meanwhile
        var other = one.page().context().newPage();
        other.navigate(FRIENDLY);
        type(one, "Call me Thomas.");
        other.locator("#topic .ql-editor").fill("Call me Mr. Reyes.");
        other.waitForResponse(response -> response.request().method().equals("POST"),
                () -> other.locator("#topic h2").first().click());
        other.close();

        one.go("/agreements/policy/history.xhtml?language=es");
        assertEquals(4, one.page().locator("ul.rows > li").count(), one.page().locator("main").innerText());
        one.requireFit("editor-4-history");
        one.page().locator("ul.rows a").first().click();
        one.page().waitForURL("**/draft-revision.xhtml?s=*");
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

        assertEquals(404,
                signedIn("tomas@example.org").get("/agreements/policy/draft-revision.xhtml?s=" + step).statusCode());
        assertEquals(200,
                signedIn("maya@example.org").get("/agreements/policy/draft-revision.xhtml?s=" + step).statusCode());
    }

    @Test
    void aColleaguesDraftIsCopiedAndTheOwnerLocksASection() {
        var maya = BROWSERS.desktop().signIn("maya@example.org");
        add(maya, "Between sessions");
        type(maya, "Call the office at 555-0100.");
        maya.go("/agreements/policy/edit.xhtml?language=en").page().locator("#topics details summary").first().click();
        maya.type("own:title", XSS).click("own:add");
        type(maya, "Said by nobody.");
        maya.go("/agreements/policy/colleagues.xhtml?language=en").click("mine:offer");

        var tomas = BROWSERS.screen("phone", 390, 844, "en", ColorScheme.LIGHT).signIn("tomas@example.org");
        tomas.go("/agreements/policy/colleagues.xhtml?language=en").requireFit("editor-6-colleagues");
        tomas.page().locator("main a[href*='copy.xhtml?o=']").click();
        tomas.page().waitForURL("**/copy.xhtml?o=*");
        var copy = tomas.page().url().replaceAll(".*/agreements", "/agreements");
        assertTrue(tomas.page().locator("ins").allInnerTexts().toString().contains("555-0100"));
        assertTrue(tomas.page().locator("main").innerText().contains(XSS), "a heading is only ever words");
        tomas.requireFit("editor-7-copy");
        tomas.click("f:copy");
        tomas.page().waitForURL("**/edit.xhtml?*");
        tomas.go("/agreements/policy/history.xhtml?language=en");
        assertTrue(tomas.page().locator("ul.rows a").first().innerText()
                .contains(SPANISH.agreements("history.act.copied")), "Tomás reads Spanish");
        edit(tomas, "crisis");
        assertEquals("Call the office at 555-0100.", words(tomas));
        type(tomas, "Call me.");

        locks(BROWSERS.desktop().signIn("ruth@example.org"));
        type(tomas, "Call me at night.");
        tomas.text(SPANISH.agreements("locked.refused", "Between sessions and in a crisis")).first().waitFor();
        tomas.go("/today.xhtml").text(SPANISH.agreements("task.template")).click();
        tomas.page().waitForURL("**/edit.xhtml?*");
        assertTrue(tomas.text(SPANISH.agreements("news.locked", "Between sessions and in a crisis")).isVisible());
        edit(tomas, "crisis");
        assertEquals(0, tomas.page().locator("#topic .ql-editor, #topic input[type=radio]").count());
        assertTrue(tomas.text("One way for all <b>clients</b>.").first().isVisible());
        tomas.requireFit("editor-8-locked");
        tomas.click("news:seen");
        assertEquals(0, tomas.page().locator("[id='news:seen']").count());

        nobodyGetsAroundTheLock();
        tomas.go("/agreements/policy/publish.xhtml?language=en").type("f:name", "Tom").click("f:publish");
        tomas.page().waitForURL("**/version.xhtml?v=*");
        assertTrue(tomas.page().locator("main").innerText().contains("Call the office at 555-0100."));
        var version = tomas.page().url().replaceAll(".*/agreements", "/agreements");

        maya.go("/agreements/policy/colleagues.xhtml?language=en").click("mine:back");
        assertEquals(404, signedIn("tomas@example.org").get(copy).statusCode());
        var ruth = BROWSERS.desktop().signIn("ruth@example.org");
        ruth.go("/agreements/policy/template-section.xhtml?language=en&topic=crisis").click("free:unlock");
        edit(tomas, "crisis");
        assertEquals("Call me.", words(tomas), "what the therapist had decided holds again");
        tomas.go(version);
        assertTrue(tomas.page().locator("main").innerText().contains("Call the office at 555-0100."));
        assertEquals(404, signedIn("tomas@example.org").get(anotherSet(maya, "Couples")).statusCode());
        assertEquals(SAID.agreements("sets.away"), maya.page().locator("main .mark").last().innerText());
        ruth.go("/audit/list.xhtml");
        for (var act : List.of("houseSet", "sectionLocked", "sectionUnlocked", "offered", "offerTakenBack",
                "setMade")) {
            assertTrue(ruth.text(SAID.agreements("audit.agreements." + act)).count() > 0, act);
        }
    }

    private static void locks(Screen ruth) {
        ruth.go("/agreements/policy/practice-template.xhtml?language=en").page()
                .locator("main a[href*='template-offer']")
                .click();
        ruth.page().waitForURL("**/template-offer.xhtml?o=*");
        ruth.requireFit("editor-9-template-offer").click("f:set");
        ruth.page().waitForURL("**/practice-template.xhtml?language=en");
        ruth.page().locator("main a[href*='topic=crisis']").click();
        ruth.page().waitForURL("**topic=crisis");
        ruth.click("f:lock");
        assertTrue(ruth.text(SAID.agreements("template.reason.missing")).first().isVisible());
        ruth.type("f:reason", "One way for all <b>clients</b>.").requireFit("editor-10-lock").click("f:lock");
        ruth.page().waitForURL("**/practice-template.xhtml?language=en");
        assertEquals(1, ruth.text(SAID.agreements("template.locked")).count());
        ruth.requireFit("editor-11-house");
    }

    /** A hand-made form, as a page and as a script would send it. */
    private static void nobodyGetsAroundTheLock() {
        var hostile = signedIn("tomas@example.org");
        var page = "/agreements/policy/edit.xhtml?language=en&topic=crisis";
        var form = new HashMap<>(Map.of("t", "t", "t:pick-calls", "brief", "t:words_input", "<p>Call me.</p>",
                "jakarta.faces.ViewState", "stateless", "away", "away", "away:out", ""));
        var before = hostile.get("/files/agreements/policy/draft-en.json").body();
        hostile.post(page, form);
        form.keySet().removeIf(name -> name.startsWith("away"));
        form.put("t:on", "");
        hostile.post(page, form);
        form.remove("t:on");
        form.putAll(Map.of("jakarta.faces.partial.ajax", "true", "jakarta.faces.source", "t:pick-calls",
                "jakarta.faces.partial.execute", "t:pick-calls t:words", "jakarta.faces.partial.render", "messages",
                "jakarta.faces.behavior.event", "change"));
        var answer = hostile.post(page, form, Map.of("Origin", ADDRESS.toString(), "Faces-Request", "partial/ajax"));
        assertTrue(answer.body().contains("lo fija ahora la consulta"), answer.body());
        assertEquals(before, hostile.get("/files/agreements/policy/draft-en.json").body());
        assertTrue(before.contains("555-0100"), before);
    }

    /** Each press draws the list anew; what its buttons do comes with the answer, and the page's policy lets it in. */
    @Test
    void aTopicIsMovedAgainAndAgain() {
        var screen = BROWSERS.desktop().signIn("tomas@example.org").go(FRIENDLY);
        var topics = screen.page().locator("#topics .topics li");
        var third = topics.nth(2).locator("a").innerText();
        for (int place = 2; place > 0; place--) {
            var button = topics.nth(place).locator("[id$=':up']");
            screen.page().waitForResponse(answer -> answer.request().headers().containsKey("faces-request"),
                    button::click);
            topics.nth(place - 1).locator("a", new Locator.LocatorOptions().setHasText(third)).waitFor();
        }
    }

    @Test
    void aDraftGoesOutAsAFileAndComesBackIn() {
        var screen = BROWSERS.screen("desktop", 1280, 900, "es", ColorScheme.DARK).signIn("tomas@example.org");
        var page = "/agreements/policy/file.xhtml?language=es";
        screen.go(page).requireFit("editor-12-file");
        var file = signedIn("tomas@example.org").get("/files/agreements/policy/draft-es.json").body();
        look(screen, file.replaceFirst("}\\s*$", ""));
        assertTrue(screen.text(SPANISH.agreements("file.json", "§", "§").split("§")[0]).first()
                .isVisible());
        look(screen.go(page), file.replaceFirst("\"topics\"\\s*:\\s*\\[",
                "\"topics\":[{\"key\":\"stars\",\"title\":\"Estrellas\",\"ownWords\":\"<p>Brillan."
                        + "<img src=x onerror=alert(1)></p>\"},{\"key\":\"tarot\"},"));
        assertEquals(3, screen.page().locator("main .notice li").count());
        assertTrue(screen.page().locator("ins").allInnerTexts().toString().contains("Brillan."));
        screen.requireFit("editor-13-import").click("take:take");
        screen.page().waitForURL("**/edit.xhtml?language=es");
        screen.go("/agreements/policy/edit.xhtml?language=es&topic=own-1");
        assertEquals("Brillan.", words(screen));
        screen.requireFit("editor-14-imported").click("back:undo");
        assertFalse(screen.page().locator("#topics").innerText().contains("Estrellas"));
    }
}
