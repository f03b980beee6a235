package org.practiceportal.agreements.overview;

import java.util.List;
import java.util.Optional;
import org.practiceportal.agreements.policy.version.PublishedSets;
import org.practiceportal.agreements.policy.version.PublishedSets.Published;
import org.practiceportal.api.NotFound;

/**
 * To which of their sets a therapist can invite, and which of them is chosen until they say otherwise.
 *
 * @param sets  that can be chosen
 * @param usual {@code null} if there is none
 */
record SetChoice(List<Published> sets, Published usual) {

    static SetChoice of(PublishedSets published) {
        var sets = published.inUse();
        return new SetChoice(sets, sets.stream().findFirst().orElse(null));
    }

    /** Whether there is more than one, so that the therapist is asked. */
    boolean isAsked() {
        return sets.size() > 1;
    }

    /** Whether there is anything to invite to. */
    boolean isAny() {
        return usual != null;
    }

    /**
     * The one with this id, or the usual one if nothing is said.
     *
     * @throws NotFound if it is none of them
     */
    Published picked(String id) {
        return id == null || id.isEmpty()
                ? usual
                : sets.stream().filter(each -> each.set().getId().equals(id)).findFirst().orElseThrow(NotFound::new);
    }

    /** Id of the first other one; {@code null} if there is none. */
    String otherThan(Optional<Published> one) {
        return sets.stream().filter(each -> !Optional.of(each).equals(one)).map(each -> each.set().getId()).findFirst()
                .orElse(null);
    }

    /** With another usual one, if that can be chosen. */
    SetChoice preferring(Optional<Published> other) {
        return new SetChoice(sets, other.filter(sets::contains).orElse(usual));
    }
}
