package org.practiceportal.agreements.policy.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.practiceportal.agreements.policy.text.AgreementText.Section;

/**
 * What reads differently in one text than in another, for people: only sections that changed, in them only lines that
 * changed, in those the words that changed.
 *
 * @param sections in the order of the newer text; those that are gone come last, and what stands around the sections
 *                 comes first, under the title of the whole
 */
public record TextChanges(List<SectionChange> sections) {

    /** Parts that say what somebody does; a change there is seldom only one of wording. */
    private static final Set<String> DUTIES = Set.of("will", "ask", "choices");

    public TextChanges {
        sections = List.copyOf(sections);
    }

    public static TextChanges between(AgreementText before, AgreementText after) {
        var words = new WordChanges(Locale.forLanguageTag(after.language()));
        var old = before.sections().stream().collect(Collectors.toMap(Section::key, Function.identity()));
        var changes = new ArrayList<SectionChange>();
        var around = parts(words, around(before), around(after));
        if (!around.isEmpty()) {
            changes.add(new SectionChange("", after.title(), ChangeKind.CHANGED, around));
        }
        for (var section : after.sections()) {
            var same = old.remove(section.key());
            if (same == null) {
                changes.add(new SectionChange(section.key(), section.title(), ChangeKind.NEW,
                        parts(words, none(section), lines(section))));
            } else if (!TextDigest.of(same).equals(TextDigest.of(section))) {
                changes.add(new SectionChange(section.key(), section.title(), ChangeKind.CHANGED,
                        parts(words, lines(same), lines(section))));
            }
        }
        before.sections().stream().filter(section -> old.containsKey(section.key()))
                .forEach(gone -> changes.add(new SectionChange(gone.key(), gone.title(), ChangeKind.GONE,
                        parts(words, lines(gone), none(gone)))));
        return new TextChanges(changes);
    }

    /** Whether nothing can be shown: at most the order of the sections is different. */
    public boolean isEmpty() {
        return sections.isEmpty();
    }

    /** Whether a section came or went, or what somebody does or decides reads differently. */
    public boolean touchesDuties() {
        return sections.stream().anyMatch(section -> section.kind() != ChangeKind.CHANGED
                || section.parts().stream().anyMatch(part -> DUTIES.contains(part.name())));
    }

    private static Map<String, List<String>> around(AgreementText text) {
        return Map.of("title", List.of(text.title()), "opening", text.opening(), "closing", text.closing());
    }

    /** A section that says nothing but its title, which stands above the changes anyway. */
    private static Map<String, List<String>> none(Section section) {
        return lines(new Section(section.key(), section.title(), "", List.of(), List.of(), List.of(), RichText.EMPTY,
                List.of()));
    }

    private static Map<String, List<String>> lines(Section section) {
        return Map.of("title", List.of(section.title()), "summary",
                section.summary().isEmpty() ? List.of() : List.of(section.summary()), "why", section.why(),
                "will", section.will(), "ask", section.ask(), "ownWords",
                section.ownWords().blocks().stream().map(Block::text).toList(),
                "choices", section.clientChoices().stream().flatMap(choice -> Stream.concat(
                        Stream.of(choice.question()), choice.options().stream().map(AgreementText.Option::text)))
                        .toList());
    }

    private static List<PartChange> parts(WordChanges words, Map<String, List<String>> before,
            Map<String, List<String>> after) {
        var inOrder = new LinkedHashSet<>(List.of("title", "summary", "opening", "why", "will", "ask", "ownWords",
                "choices", "closing"));
        inOrder.retainAll(after.keySet());
        return inOrder.stream().map(name -> new PartChange(name, words.between(before.get(name), after.get(name))))
                .filter(part -> !part.lines().isEmpty()).toList();
    }

    /**
     * @param key   of the section; empty for what stands around the sections
     * @param parts empty where only the setting of the words changed
     */
    public record SectionChange(String key, String title, ChangeKind kind, List<PartChange> parts) {

        public SectionChange {
            parts = List.copyOf(parts);
        }

        /** Whether all words are the same, and only look different. */
        public boolean isSetOtherwise() {
            return kind == ChangeKind.CHANGED && parts.isEmpty();
        }
    }

    /** @param name of a part of the section, such as {@code will} */
    public record PartChange(String name, List<LineChange> lines) {

        public PartChange {
            lines = List.copyOf(lines);
        }
    }
}
