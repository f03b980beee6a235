package org.practiceportal.agreements.policy.draft;

import org.practiceportal.agreements.catalogue.Catalogue;
import org.practiceportal.agreements.catalogue.Part;

/**
 * Something a draft can say, by its keys: {@code topic.choice.option}, or {@code topic.part} for a part that is said.
 *
 * @param option empty unless the part is a choice
 */
record Decision(String topic, String part, String option) {

    /** @param words the keys with dots between them */
    static Decision of(String words) {
        var keys = words.split("\\.");
        return new Decision(keys[0], keys[1], keys.length > 2 ? keys[2] : "");
    }

    /** Whether the catalogue has it at all. */
    boolean isKnown(Catalogue catalogue) {
        return catalogue.find(topic).flatMap(found -> found.part(part)).filter(found -> switch (found) {
            case Part.Choice choice -> choice.option(option).isPresent();
            case Part.Fixed fixed -> option.isEmpty();
            case Part.Switched switched -> option.isEmpty();
        }).isPresent();
    }

    /** Whether the draft says so. */
    boolean holdsIn(PolicyDraft draft) {
        return isKnown(draft.catalogue())
                && draft.included().stream().filter(decided -> decided.key().equals(topic)).anyMatch(
                        decided -> says(decided, draft.catalogue().topic(topic).part(part).orElseThrow()));
    }

    private boolean says(TopicDraft decided, Part of) {
        return switch (of) {
            case Part.Choice choice -> decided.picked(choice).key().equals(option);
            case Part.Switched switched -> decided.says(switched);
            case Part.Fixed fixed -> true;
        };
    }

    Hint.Spot spot(Catalogue catalogue) {
        var in = catalogue.topic(topic);
        return switch (in.part(part).orElseThrow()) {
            case Part.Choice choice -> new Hint.Spot(topic, "part-" + part, choice.question());
            case Part.Switched switched -> new Hint.Spot(topic, "part-" + part, in.title());
            case Part.Fixed fixed -> new Hint.Spot(topic, "", in.title());
        };
    }
}
