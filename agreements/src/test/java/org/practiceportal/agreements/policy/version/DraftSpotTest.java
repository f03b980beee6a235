package org.practiceportal.agreements.policy.version;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.practiceportal.agreements.policy.draft.PolicyDraft;
import org.practiceportal.agreements.policy.text.RichText;

class DraftSpotTest {

    private final PolicyDraft draft = PolicyDraft.starting(Locale.ENGLISH).addOwnTopic("Dogs");

    @Test
    void oneChangeIsNamedByItsTopicAndWhatOfIt() {
        assertEquals(new DraftSpot("friendly", "picks.gifts"), to(draft.pick("friendly", "gifts", "none")));
        assertEquals(new DraftSpot("internet", "switches.posts"), to(draft.turn("internet", "posts", true)));
        assertEquals(new DraftSpot("fit", "fields.sessions"), to(draft.fill("fit", "sessions", "5")));
        assertEquals(new DraftSpot("fit", "ownWords"), to(draft.say("fit", RichText.of("Hello"))));
        assertEquals(new DraftSpot("own-1", "title"), to(draft.renameOwnTopic("own-1", "Cats")));
        assertEquals(new DraftSpot("own-1", "why"), to(draft.explainOwnTopic("own-1", "Hair")));
    }

    @Test
    void whatCameOrWentIsTold() {
        assertEquals(new DraftSpot("crisis", DraftSpot.INCLUDED), to(draft.include("crisis")));
        assertEquals(new DraftSpot("own-1", DraftSpot.INCLUDED), to(draft.removeOwnTopic("own-1")));
    }

    @Test
    void theOrderIsNoTopic() {
        assertEquals(new DraftSpot("", DraftSpot.ORDER), to(draft.moveUp("fit")));
    }

    @Test
    void moreThanOneThingIsNoSpot() {
        var both = draft.pick("friendly", "gifts", "none").say("friendly", RichText.of("Hello"));
        assertEquals(new DraftSpot("friendly", ""), to(both));
        assertEquals(DraftSpot.MANY, to(both.say("fit", RichText.of("Hello"))));
    }

    @Test
    void onlyTypingGoesOn() {
        assertTrue(to(draft.say("fit", RichText.of("Hello"))).isTyped());
        assertTrue(to(draft.fill("fit", "sessions", "5")).isTyped());
        assertFalse(to(draft.pick("friendly", "gifts", "none")).isTyped());
        assertFalse(to(draft.moveUp("fit")).isTyped());
    }

    private DraftSpot to(PolicyDraft after) {
        return DraftSpot.between(draft, after);
    }
}
