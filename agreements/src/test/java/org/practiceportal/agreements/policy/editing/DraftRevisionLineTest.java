package org.practiceportal.agreements.policy.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.practiceportal.agreements.SmallPractice;
import org.practiceportal.agreements.policy.draft.PolicyDraft;
import org.practiceportal.agreements.policy.text.RichText;
import org.practiceportal.agreements.policy.version.Drafting;
import org.practiceportal.agreements.policy.version.OwnPolicy;
import org.practiceportal.api.PageRequest;
import org.practiceportal.api.Text;

/** Each step of a draft is named by what was done. */
class DraftRevisionLineTest {

    private static final Locale EN = Locale.ENGLISH;
    private static final PolicyDraft STARTING = PolicyDraft.starting(EN);

    private final SmallPractice practice = new SmallPractice();
    private final Drafting drafting = practice.room(Drafting.class);

    private DraftRevisionLine last() {
        return DraftRevisionLine.of(
                practice.rooms.does(() -> drafting.steps(OwnPolicy.first(practice.maya, EN), PageRequest.of(null)))
                        .rows().getFirst());
    }

    private void requireLast(String key, Object... arguments) {
        assertEquals(List.of(key, List.of(arguments)), List.of(what().key(), what().arguments()));
    }

    private Text what() {
        return last().what();
    }

    @Test
    void aStepNamesTheTopic() {
        practice.changes(draft -> draft.include("crisis"));
        requireLast("history.included", STARTING.include("crisis").title("crisis"));
        practice.changes(draft -> draft.say("fit", RichText.of("We talk.")));
        requireLast("history.changed", STARTING.title("fit"));
        practice.changes(draft -> draft.moveUp("fit"));
        requireLast("history.order");
        practice.changes(draft -> draft.say("fit", RichText.EMPTY).say("outside", RichText.of("We nod.")));
        requireLast("history.several");
    }

    /** A step keeps what was there before it. */
    @Test
    void anOwnTopicIsNamedByTheTitleItHadBefore() {
        practice.changes(draft -> draft.addOwnTopic("The dog"));
        requireLast("history.own");
        practice.changes(draft -> draft.renameOwnTopic(draft.included().getLast().key(), "The cat"));
        requireLast("history.changed", "The dog");
        practice.changes(draft -> draft.removeOwnTopic(draft.included().getLast().key()));
        requireLast("history.included", "The cat");
    }

    @Test
    void whatWasTakenBackSaysSo() {
        practice.changes(draft -> draft.include("crisis"));
        practice.rooms.does(() -> drafting.undo(OwnPolicy.first(practice.maya, EN)));
        practice.rooms.does(() -> assertEquals("history.act.undone", DraftRevisionLine
                .of(drafting.steps(OwnPolicy.first(practice.maya, EN), PageRequest.of(null)).rows().getFirst()).what()
                .key()));
        assertEquals(
                practice.rooms.does(() -> drafting.steps(OwnPolicy.first(practice.maya, EN), PageRequest.of(null)))
                        .rows().getFirst()
                        .madeAt(),
                last().at());
        assertEquals(practice.rooms.does(() -> drafting.steps(OwnPolicy.first(practice.maya, EN), PageRequest.of(null)))
                .rows()
                .getFirst().id(), last().id());
    }
}
