package org.practiceportal.agreements.policy.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.practiceportal.agreements.policy.draft.PolicyDraft;
import org.practiceportal.agreements.policy.text.RichText;

/** What is typed and picked on a page goes into the draft, one thing at a time or all at once. */
class TopicInputTest {

    private static final PolicyDraft STARTING = PolicyDraft.starting(Locale.ENGLISH);

    private static TopicInput input(PolicyDraft draft, String topic) {
        return new TopicInput(new OpenTopic(draft, draft.topic(topic), List.of(), List.of(), null));
    }

    @Test
    void whoeverChangesNothingKeepsTheDraft() {
        var before = STARTING.say("fit", RichText.of("We talk.")).fill("fit", "board", "The chamber");
        assertEquals(before.toText(), input(before, "fit").all(before).toText());
        var own = before.addOwnTopic("The dog");
        assertEquals(own, input(own, own.included().getLast().key()).all(own));
    }

    @Test
    void eachThingIsKeptByItself() {
        var input = input(STARTING, "fit");
        input.getPicks().put("referral", "checked");
        input.getSwitches().put("secondOpinion", true);
        input.getFields().put("sessions", "7");
        input.setWords("We talk.");
        assertEquals(STARTING.pick("fit", "referral", "checked"), input.pick(STARTING, "referral"));
        assertEquals(STARTING.turn("fit", "secondOpinion", true), input.turn(STARTING, "secondOpinion"));
        assertEquals(STARTING.fill("fit", "sessions", "7"), input.fill(STARTING, "sessions"));
        assertEquals(STARTING.say("fit", RichText.of("We talk.")), input.say(STARTING));
        assertEquals(STARTING.pick("fit", "referral", "checked").turn("fit", "secondOpinion", true)
                .fill("fit", "sessions", "7").say("fit", RichText.of("We talk.")).toText(),
                input.all(STARTING).toText());
    }

    @Test
    void anOwnTopicHasATitleAndAReason() {
        var draft = STARTING.addOwnTopic("The dog");
        var key = draft.included().getLast().key();
        var input = input(draft, key);
        assertEquals(List.of("The dog", ""), List.of(input.getTitle(), input.getWhy()));
        input.setTitle("My dog");
        input.setWhy("It is old.");
        var kept = input.all(draft).topic(key);
        assertEquals(List.of("My dog", "It is old."), List.of(kept.title(), kept.why()));
        assertEquals("My dog", input.rename(draft).title(key));
        assertEquals("It is old.", input.explain(draft).topic(key).why());
    }

    @Test
    void whatABrowserLeavesOutIsEmpty() {
        var input = input(STARTING.say("fit", RichText.of("We talk.")), "fit");
        assertTrue(input.getWords().contains("We talk."));
        input.setWords(null);
        assertEquals(RichText.EMPTY, input.say(STARTING).topic("fit").ownWords());
    }

    @Test
    void aTopicOfTheListTellsWhatItNeeds() {
        assertEquals(List.of("loss", "loss"), told(line(true, true, true, false)));
        assertEquals(List.of("talk", "talk"), told(line(true, false, true, true)));
        assertEquals(List.of("now", "now"), told(line(true, false, false, false)));
        assertEquals(List.of("done", "locked"), told(line(true, false, false, true)));
        assertEquals(List.of("done", "done"), told(line(false, false, false, false)));
    }

    private static TopicLine line(boolean changed, boolean gap, boolean hint, boolean locked) {
        return new TopicLine("fit", "Fit", changed, gap, hint, locked, "", false, false);
    }

    private static List<String> told(TopicLine line) {
        return List.of(line.mark(), line.state());
    }
}
