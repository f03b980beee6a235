package org.practiceportal.agreements.policy.version;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.practiceportal.agreements.policy.draft.PolicyDraft;
import org.practiceportal.agreements.policy.draft.TopicDraft;

/**
 * Where a draft was changed.
 *
 * @param topic its key; empty if it is not one topic
 * @param spot  what of it, such as {@code picks.gifts} or {@code ownWords}; {@code included} if the topic came or went,
 *              {@code order} if only the order is another, empty if it is more than one thing
 */
public record DraftSpot(String topic, String spot) {

    static final DraftSpot MANY = new DraftSpot("", "");
    public static final String INCLUDED = "included";
    public static final String ORDER = "order";

    /** Where {@code after} differs from {@code before}, which is not equal to it. */
    static DraftSpot between(PolicyDraft before, PolicyDraft after) {
        var old = byKey(before);
        var now = byKey(after);
        var keys = new HashSet<>(old.keySet());
        keys.addAll(now.keySet());
        var changed = keys.stream().filter(key -> !Objects.equals(old.get(key), now.get(key))).toList();
        if (changed.isEmpty()) {
            return new DraftSpot("", ORDER);
        }
        var key = changed.getFirst();
        return changed.size() > 1 || !before.language().equals(after.language())
                ? MANY
                : new DraftSpot(key, within(old.get(key), now.get(key)));
    }

    /** Whether only words are typed here, so that many small changes are one. */
    boolean isTyped() {
        return Set.of("title", "why", "ownWords").contains(spot) || spot.startsWith("fields.");
    }

    private static Map<String, TopicDraft> byKey(PolicyDraft draft) {
        return draft.topics().stream().collect(Collectors.toMap(TopicDraft::key, Function.identity()));
    }

    private static String within(TopicDraft before, TopicDraft after) {
        if (before == null || after == null || before.included() != after.included()) {
            return INCLUDED;
        }
        var all = new HashSet<String>();
        addIf(!before.title().equals(after.title()), "title", all);
        addIf(!before.why().equals(after.why()), "why", all);
        addIf(!before.ownWords().equals(after.ownWords()), "ownWords", all);
        add("picks.", before.picks(), after.picks(), all);
        add("switches.", before.switches(), after.switches(), all);
        add("fields.", before.fields(), after.fields(), all);
        return all.size() == 1 ? List.copyOf(all).getFirst() : "";
    }

    private static void addIf(boolean changed, String spot, Collection<String> to) {
        if (changed) {
            to.add(spot);
        }
    }

    private static void add(String prefix, Map<String, ?> before, Map<String, ?> after, Collection<String> to) {
        var keys = new HashSet<>(before.keySet());
        keys.addAll(after.keySet());
        keys.forEach(key -> addIf(!Objects.equals(before.get(key), after.get(key)), prefix + key, to));
    }
}
