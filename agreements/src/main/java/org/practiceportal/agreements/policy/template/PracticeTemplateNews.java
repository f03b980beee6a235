package org.practiceportal.agreements.policy.template;

import java.util.List;
import java.util.Optional;
import org.practiceportal.agreements.policy.draft.PolicyDraft;
import org.practiceportal.agreements.policy.text.TextChanges;

/**
 * What the practice has changed in a therapist's draft.
 *
 * @param number   of the {@link PracticeTemplate} that holds now
 * @param locked   titles of the sections that were locked
 * @param unlocked titles of those that were given back
 * @param changes  what reads differently
 */
public record PracticeTemplateNews(int number, List<String> locked, List<String> unlocked, TextChanges changes) {

    /** Empty if nothing of it changes this draft, or who decides about it. */
    public static Optional<PracticeTemplateNews> between(PracticeTemplate before, PracticeTemplate now,
            PolicyDraft kept) {
        if (before.number() == now.number()) {
            return Optional.empty();
        }
        var news = new PracticeTemplateNews(now.number(), titles(now, before), titles(before, now),
                TextChanges.between(before.apply(kept).toText(), now.apply(kept).toText()));
        return news.locked.isEmpty() && news.unlocked.isEmpty() && news.changes.isEmpty()
                ? Optional.empty()
                : Optional.of(news);
    }

    private static List<String> titles(PracticeTemplate in, PracticeTemplate notIn) {
        return in.locks().keySet().stream().filter(topic -> !notIn.isLocked(topic)).map(in.template()::title).toList();
    }
}
