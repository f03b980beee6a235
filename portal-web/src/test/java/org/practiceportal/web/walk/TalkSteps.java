package org.practiceportal.web.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.practiceportal.web.harness.Said;
import org.practiceportal.web.harness.Screen;

/** How a therapist and a client come to words that both want printed: a talk, a clarification, the client's wish. */
final class TalkSteps {

    private static final Said SAID = new Said(Locale.ENGLISH);

    private final Screen therapist;
    private final Screen client;
    private final String invitation;
    private String person;

    TalkSteps(Screen therapist, Screen client, String invitation) {
        this.therapist = therapist;
        this.client = client;
        this.invitation = invitation;
    }

    /** The question waits on the agenda; after the talk, the client decides what it means to them. Returns the client's id. */
    String talksAboutTheQuestion() {
        therapist.go("/agreements/overview/agenda.xhtml");
        therapist.requireFit("talk-1-agenda");
        therapist.page().locator("a[href*='talked=question.']").first().click();
        therapist.page().waitForURL("**/agenda.xhtml?talked=*");
        person = therapist.page().locator("a[href*='client.xhtml?c=']").first().getAttribute("href")
                .replaceAll(".*c=", "");
        therapist.type("talk:note", "Between me and my notes");
        therapist.type("talk:on", "2999-01-01").click("talk:keep");
        assertTrue(therapist.text(SAID.agreements("agenda.ahead")).first().isVisible());
        therapist.control("talk:on").evaluate("(input, day) => { input.value = day }", "2026-01-02");
        assertEquals("Between me and my notes", therapist.typed("talk:note"));
        therapist.click("talk:keep");
        therapist.page().waitForURL("**/agenda.xhtml");
        assertEquals(0, therapist.page().locator("a[href*='talked=']").count());
        client.go(section("disclosure"));
        assertTrue(client.text(SAID.agreements("talk.on", "January 2, 2026")).isVisible());
        assertFalse(client.page().content().contains("Between me"), "the note is the therapist's alone");
        return person;
    }

    String section(String key) {
        return "/agreements/reading/section.xhtml?i=" + invitation + "&s=" + key;
    }

    String clarification() {
        return "/agreements/overview/clarification.xhtml?c=" + person + "&s=disclosure";
    }

    void agreesOnWords(String question) {
        client.page().locator("a[href*='clarify.xhtml']").first().click();
        client.page().waitForURL("**/clarify.xhtml?i=*");
        for (var sign : List.of("\uD83D\uDE00", "\u202E")) {
            client.type("words:answer", "We hug " + sign).click("words:propose");
            client.text(Character.getName(sign.codePointAt(0))).first().waitFor();
            assertTrue(client.typed("words:answer").startsWith("We hug"), "what was typed is still there");
        }
        client.type("words:answer", "We hug.");
        client.control("words:propose").dblclick();
        client.page().waitForURL("**/section.xhtml?i=*");
        therapist.go("/today.xhtml");
        therapist.text(SAID.agreements("task.agenda", 1)).first().click();
        therapist.page().waitForURL("**/agenda.xhtml");
        therapist.page().locator("a[href*='clarification.xhtml']").first().click();
        therapist.page().waitForURL("**/clarification.xhtml?c=*");
        therapist.requireFit("talk-2-proposed");
        client.go("/agreements/reading/clarify.xhtml?i=" + invitation + "&s=disclosure");
        assertEquals(0, client.control("say:agree").count(), "nobody says yes to their own words twice");
        client.page().locator("details.more summary").first().click();
        client.type("words:question", question).type("words:answer", "We say hello, no more.").click("words:propose");
        client.page().waitForURL("**/section.xhtml?i=*");
        therapist.click("say:agree");
        assertTrue(therapist.text(SAID.agreements("proposal.changed")).first().isVisible(),
                "the words on the page are no longer those proposed");
        assertTrue(therapist.text("We say hello, no more.").first().isVisible());
        therapist.click("say:agree");
        therapist.page().waitForURL("**" + clarification());
        assertEquals(1, therapist.page().locator(".card h2").getByText(SAID.agreements("clarification.agreed", "§")
                .split("§")[0].strip()).count());
    }

    void wishes() {
        client.go(section("friendly"));
        client.page().locator("details.more summary").first().click();
        client.saving(() -> client.type("answer:wish", "Please call me Zoë. \uD83D\uDE00"));
        client.text("GRINNING FACE").first().waitFor();
        client.go(section("friendly"));
        assertEquals("Please call me Zoë. \uD83D\uDE00", client.typed("answer:wish"), "it is kept all the same");
        client.requireFit("talk-3-wish");
        client.click("answer:read");
        assertTrue(client.page().url().contains("s=friendly"), "said here, not when signing");
        client.type("answer:wish", "Please call me Zoë.").click("answer:read");
        client.page().waitForURL(url -> !url.contains("s=friendly"));
        therapist.go("/agreements/overview/client.xhtml?c=" + person);
        assertTrue(therapist.text("Please call me Zoë.").isVisible());
    }
}
