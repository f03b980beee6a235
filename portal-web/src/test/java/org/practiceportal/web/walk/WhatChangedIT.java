package org.practiceportal.web.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.practiceportal.web.harness.Browsers;
import org.practiceportal.web.harness.Mailbox;
import org.practiceportal.web.harness.Said;
import org.practiceportal.web.harness.SampleWalk;
import org.practiceportal.web.harness.Screen;
import org.practiceportal.web.harness.SealedPdf;

/**
 * A therapist publishes again after a client has signed: first something that is only clearer, which the client is told;
 * then something that matters, which the client reads, section by changed section, and signs.
 */
class WhatChangedIT extends SampleWalk {

    private static final String CLIENT = "jonas@example.org";
    private static final Said SAID = new Said(Locale.ENGLISH);

    @RegisterExtension
    static final Browsers BROWSERS = new Browsers(ADDRESS);

    private Screen therapist;
    private Screen client;

    @Test
    void onlyWhatChangedIsShownAndAskedAgain() throws Exception {
        therapist = BROWSERS.desktop().signIn("maya@example.org");
        client = BROWSERS.screen("phone", 390, 844, "en", ColorScheme.DARK).signIn(CLIENT);
        client.go("/agreements/reading/mine.xhtml");
        var first = SealedPdf.downloaded(client);

        says("friendly", "I answer to Maya, and I like that name.");
        publishes("MINOR", "Clients asked what to call me.");
        isToldAndSignsNothing();

        therapist.go("/agreements/policy/edit.xhtml?language=en&topic=outside");
        therapist.saving(() -> therapist.page().locator("#topic fieldset.question").first()
                .locator("input[type=radio]:not(:checked)").first().check(new Locator.CheckOptions().setForce(true)));
        publishes("MATERIAL", "");
        readsOnlyWhatMatters();

        var second = SealedPdf.downloaded(client).requireSealed().text();
        var digest = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(first.bytes()));
        assertTrue(second.replace(" ", "").contains(digest), "the new document names the one before by its digest");
        assertTrue(second.contains("takes the place of version 1"), second);
        everyStepIsInTheHistory();
        assertFalse(listed(), "who signed the latest is no longer among those who signed an earlier one");
    }

    private boolean therapistSees(String key) {
        therapist.go("/agreements/overview/clients.xhtml?q=Jonas");
        therapist.page().locator("a[href*='client.xhtml?c=']").first().click();
        therapist.page().waitForURL("**/client.xhtml?c=*");
        return therapist.text(SAID.agreements(key, "§").split("§")[0].strip()).count() > 0;
    }

    /** Whether the client is among those who signed an earlier version. */
    private boolean listed() {
        therapist.go("/agreements/overview/clients.xhtml?show=earlier");
        return therapist.page().locator("a[href*='client.xhtml?c=']").allInnerTexts().toString().contains("Jonas");
    }

    private void says(String topic, String words) {
        therapist.go("/agreements/policy/edit.xhtml?language=en&topic=" + topic);
        therapist.saving(() -> {
            therapist.page().locator("#topic .ql-editor").fill(words);
            therapist.page().locator("#topic h2").first().click();
        });
    }

    private void publishes(String weight, String reason) {
        therapist.go("/agreements/policy/publish.xhtml?language=en");
        assertEquals(weight, therapist.page().locator("input[name='f:weight']:checked").inputValue(),
                "what is most likely is picked already");
        therapist.type("f:reason", reason);
        therapist.click("f:publish");
        assertEquals(reason, therapist.typed("f:reason"), "what was typed is still there");
        therapist.requireFit("changes-1-publish-" + weight.toLowerCase(Locale.ROOT));
        therapist.type("f:name", "Dr. Maya Lindqvist");
        therapist.click("f:publish");
        therapist.page().waitForURL("**/version.xhtml?v=*");
    }

    private void isToldAndSignsNothing() {
        Mailbox.requireNeutral(Mailbox.to(CLIENT), "changed", "Jonas");
        client.go("/today.xhtml");
        client.text(SAID.agreements("task.told", "Dr. Maya Lindqvist")).first().click();
        client.page().waitForURL("**/changes.xhtml?i=*");
        assertTrue(client.page().locator("ins").allInnerTexts().toString()
                .contains("I answer to Maya, and I like that name."));
        assertTrue(client.text("Clients asked what to call me.").isVisible());
        assertEquals(0, client.control("changes:goOn").count(), "nothing is asked again");
        client.requireFit("changes-2-told");
        says("friendly", "I answer to Maya, and I like that name a lot.");
        publishes("MINOR", "");
        client.click("changes:seen");
        client.page().waitForURL("**/changes.xhtml?i=*");
        assertTrue(client.page().locator("ins").allInnerTexts().toString().contains("a lot"),
                "what nobody has seen yet is shown, not counted as seen");
        assertEquals(List.of(false, true), List.of(therapistSees("client.update.noticed"), listed()));
        client.control("changes:seen").dblclick();
        client.page().waitForURL("**/mine.xhtml");
        client.go("/today.xhtml");
        assertEquals(0, client.text(SAID.agreements("task.told", "Dr. Maya Lindqvist")).count());
        assertTrue(therapistSees("client.update.noticed"));
        therapist.requireFit("changes-5-client");
    }

    private void readsOnlyWhatMatters() {
        client.go("/today.xhtml");
        client.text(SAID.agreements("task.changed", "Dr. Maya Lindqvist")).first().click();
        client.page().waitForURL("**/changes.xhtml?i=*");
        var cards = client.page().locator("section.card h2").allInnerTexts();
        assertEquals(2, cards.size(), "both versions since the signature, " + cards);
        client.requireFit("changes-3-asked");
        client.control("changes:goOn").dblclick();
        client.page().waitForURL("**/sections.xhtml?i=*");
        assertEquals(2, client.page().locator(".mark.open, .mark:not(.done)").count());
        client.go("/agreements/reading/mine.xhtml");
        assertTrue(client.text(SAID.agreements("mine.before", "§").split("§")[1].strip()).isVisible(),
                "what was signed holds until then");
        client.page().locator("a[href*='welcome.xhtml']").first().click();
        client.page().waitForURL("**/welcome.xhtml?i=*");
        var invitation = client.page().url().replaceAll(".*i=", "");
        for (int left = 2; left > 0; left--) {
            client.go("/agreements/reading/welcome.xhtml?i=" + invitation);
            client.page().locator("ul.ways a").first().click();
            client.page().waitForURL("**/section.xhtml?*");
            var here = client.page().url();
            client.click("answer:read");
            client.page().waitForURL(url -> !url.equals(here));
        }
        client.go("/agreements/reading/sign.xhtml?i=" + invitation);
        client.type("sign:name", "Jonas Ferreira");
        client.click("sign:go");
        client.page().waitForURL("**/done.xhtml?i=*");
        client.go("/agreements/reading/mine.xhtml");
    }

    private void everyStepIsInTheHistory() {
        client.page().locator("details summary").first().click();
        client.requireFit("changes-4-history");
        assertEquals(2, client.page().locator("ol.timeline a[href*='/copy/']").count());
        assertTrue(client.text(SAID.agreements("history.signed", 1)).isVisible());
        assertTrue(client.text(SAID.agreements("history.signed", 4)).isVisible());
        assertTrue(client.text(SAID.agreements("history.noticed", 3)).isVisible());
    }
}
