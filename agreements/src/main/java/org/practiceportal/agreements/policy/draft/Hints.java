package org.practiceportal.agreements.policy.draft;

import java.util.List;
import java.util.stream.Stream;
import org.practiceportal.agreements.catalogue.Licence;

/** Looks in a draft for what is worth another look. */
record Hints(PolicyDraft draft, Licence licence) {

    List<Hint> all() {
        var grades = new Grades(draft);
        return Stream.of(Contradictions.in(draft), CodeRules.in(draft, licence),
                draft.included().stream().flatMap(this::withoutReason),
                draft.included().stream().flatMap(grades::hints)).flatMap(hints -> hints).toList();
    }

    /** Every rule comes with its reason; the catalogue's topics have theirs. */
    private Stream<Hint> withoutReason(TopicDraft topic) {
        return topic.isOwn() && topic.why().isEmpty() && !topic.title().isEmpty()
                ? Stream.of(Hint.of(List.of(new Hint.Spot(topic.key(), "why", topic.title())), "why", topic.title()))
                : Stream.empty();
    }
}
