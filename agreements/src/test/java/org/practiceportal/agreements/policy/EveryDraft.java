package org.practiceportal.agreements.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.practiceportal.agreements.catalogue.Catalogue;
import org.practiceportal.agreements.catalogue.Part;
import org.practiceportal.agreements.policy.draft.PolicyDraft;

/** All that a therapist can make of the catalogue, one decision at a time. */
public final class EveryDraft {

    private EveryDraft() {}

    /** With every topic of the catalogue. */
    public static PolicyDraft full(Locale language) {
        var draft = PolicyDraft.starting(language);
        for (var topic : Catalogue.in(language).topics()) {
            draft = draft.include(topic.key());
        }
        return draft;
    }

    /** The full draft, and one for every option and every switch turned. */
    public static Stream<PolicyDraft> each(Locale language) {
        var full = full(language);
        var each = new ArrayList<>(List.of(full));
        for (var topic : full.catalogue().topics()) {
            for (var choice : topic.choices()) {
                choice.options().forEach(option -> each.add(full.pick(topic.key(), choice.key(), option.key())));
            }
            topic.switches().forEach(part -> each.add(full.turn(topic.key(), part.key(), !part.usual())));
        }
        return each.stream();
    }

    public static String sentence(Part part) {
        return switch (part) {
            case Part.Fixed fixed -> fixed.sentence();
            case Part.Switched switched -> switched.sentence();
            case Part.Choice choice -> choice.usual().sentence();
        };
    }
}
