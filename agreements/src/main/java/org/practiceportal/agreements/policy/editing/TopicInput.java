package org.practiceportal.agreements.policy.editing;

import java.util.HashMap;
import java.util.Map;
import org.practiceportal.agreements.policy.draft.PolicyDraft;
import org.practiceportal.agreements.policy.text.RichText;

/** What stands in the editor's inputs for one topic. */
public class TopicInput {

    private final OpenTopic topic;
    private final Map<String, String> picks = new HashMap<>();
    private final Map<String, Boolean> switches = new HashMap<>();
    private final Map<String, String> fields = new HashMap<>();
    private String words;
    private String title;
    private String why;

    TopicInput(OpenTopic topic) {
        this.topic = topic;
        var decisions = topic.decisions();
        topic.choices().forEach(choice -> picks.put(choice.key(), decisions.picked(choice).key()));
        topic.switches().forEach(part -> switches.put(part.key(), decisions.says(part)));
        topic.fields().forEach(field -> fields.put(field.key(), decisions.value(field)));
        words = decisions.ownWords().html();
        title = decisions.title();
        why = decisions.why();
    }

    PolicyDraft pick(PolicyDraft now, String choice) {
        return now.pick(topic.key(), choice, picks.get(choice));
    }

    PolicyDraft turn(PolicyDraft now, String part) {
        return now.turn(topic.key(), part, switches.get(part));
    }

    PolicyDraft fill(PolicyDraft now, String field) {
        return now.fill(topic.key(), field, typed(fields.get(field)));
    }

    PolicyDraft say(PolicyDraft now) {
        return now.say(topic.key(), RichText.of(typed(words)));
    }

    PolicyDraft rename(PolicyDraft now) {
        return now.renameOwnTopic(topic.key(), typed(title));
    }

    PolicyDraft explain(PolicyDraft now) {
        return now.explainOwnTopic(topic.key(), typed(why));
    }

    PolicyDraft all(PolicyDraft now) {
        var kept = say(now);
        if (topic.isOwn()) {
            return explain(rename(kept));
        }
        for (var choice : topic.choices()) {
            kept = pick(kept, choice.key());
        }
        for (var part : topic.switches()) {
            kept = turn(kept, part.key());
        }
        for (var field : topic.fields()) {
            kept = fill(kept, field.key());
        }
        return kept;
    }

    private static String typed(String value) {
        return value == null ? "" : value;
    }

    /** Picked option by the choice's key. */
    public Map<String, String> getPicks() {
        return picks;
    }

    /** Whether it is said, by the part's key. */
    public Map<String, Boolean> getSwitches() {
        return switches;
    }

    /** By the field's key. */
    public Map<String, String> getFields() {
        return fields;
    }

    /** The therapist's own words, as HTML that is still to be reduced. */
    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
