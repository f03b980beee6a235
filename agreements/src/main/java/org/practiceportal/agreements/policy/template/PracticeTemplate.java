package org.practiceportal.agreements.policy.template;

import java.util.Collections;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.practiceportal.agreements.Typed;
import org.practiceportal.agreements.policy.draft.PolicyDraft;
import org.practiceportal.agreements.policy.draft.TopicDraft;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Text;

/**
 * What the practice has set for all its therapists in one language: a template to copy, and the sections of it that
 * nobody changes by themselves.
 *
 * @param number   counts up with each change; 0 as long as nothing is set
 * @param template the whole of it
 * @param locks    key of a section to the reason why it is locked
 */
public record PracticeTemplate(int number, PolicyDraft template, SortedMap<String, String> locks) {

    public PracticeTemplate {
        locks = Collections.unmodifiableSortedMap(new TreeMap<>(locks));
    }

    static PracticeTemplate unset(Locale language) {
        return new PracticeTemplate(0, PolicyDraft.starting(language), new TreeMap<>());
    }

    public boolean isSet() {
        return number > 0;
    }

    public boolean isLocked(String topic) {
        return locks.containsKey(topic);
    }

    /** A therapist's draft with the locked sections as they are here. */
    public PolicyDraft apply(PolicyDraft draft) {
        var there = draft.topics().stream().map(TopicDraft::key).toList();
        return locks.isEmpty()
                ? draft
                : new PolicyDraft(draft.language(), Stream.concat(
                        draft.topics().stream().map(topic -> isLocked(topic.key()) ? locked(topic.key()) : topic),
                        locks.keySet().stream().filter(key -> !there.contains(key)).map(this::locked)).toList());
    }

    /**
     * What is kept of a changed draft: in the locked sections what the therapist had decided before, so that it holds
     * again when they are unlocked.
     */
    public PolicyDraft strip(PolicyDraft kept, PolicyDraft changed) {
        return locks.isEmpty()
                ? changed
                : new PolicyDraft(changed.language(), changed.topics().stream()
                        .map(topic -> isLocked(topic.key()) ? own(kept, topic.key()) : topic).toList());
    }

    /** @throws Refused if a locked section reads otherwise than here */
    public void requireKept(PolicyDraft changed) {
        locks.keySet().forEach(key -> {
            if (!changed.topics().contains(locked(key))) {
                throw new Refused(Text.of(Typed.BUNDLE, "locked.refused", template.title(key)));
            }
        });
    }

    private TopicDraft locked(String topic) {
        return template.topic(topic).include(true);
    }

    private static TopicDraft own(PolicyDraft kept, String topic) {
        return kept.topics().stream().filter(own -> own.key().equals(topic)).findFirst()
                .orElseGet(() -> TopicDraft.untouched(topic, false));
    }
}
