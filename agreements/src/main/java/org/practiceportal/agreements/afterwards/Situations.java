package org.practiceportal.agreements.afterwards;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.practiceportal.agreements.afterwards.Stems.Stem;
import org.practiceportal.agreements.catalogue.Catalogue;
import org.practiceportal.api.Bundles;

/**
 * What people say when they mean a part of an agreement: "we ran into each other" is about who greets first. The words
 * are data, in a bundle, in each language; whoever asks in one language finds what was signed in another.
 */
final class Situations {

    private static final String BUNDLE = "org.practiceportal.agreements.afterwards.situations";
    private static final String READY = "ready.";
    private static final String SMALL = "small";
    private static final Map<String, Situations> ALL = Catalogue.LANGUAGES.stream()
            .collect(Collectors.toUnmodifiableMap(Locale::getLanguage, Situations::new));

    private final Locale language;
    /** By topic, or by topic and part: the stems of each thing that people say. */
    private final Map<String, List<Set<String>>> meanings = new TreeMap<>();
    /** Stems of words that say nothing by themselves. */
    private final Set<String> small;
    private final Map<String, String> ready = new TreeMap<>();

    private Situations(Locale language) {
        this.language = language;
        var words = Bundles.in(language, BUNDLE, Situations.class.getClassLoader());
        small = stems(words.getString(SMALL)).collect(Collectors.toUnmodifiableSet());
        words.keySet().stream().filter(key -> !key.equals(SMALL)).forEach(key -> {
            if (key.startsWith(READY)) {
                ready.put(key, words.getString(key));
            } else {
                meanings.put(key, Stream.of(words.getString(key).split(","))
                        .map(said -> stems(said).collect(Collectors.toUnmodifiableSet())).toList());
            }
        });
    }

    static Situations in(Locale language) {
        return ALL.getOrDefault(language.getLanguage(), ALL.get(Catalogue.LANGUAGES.getFirst().getLanguage()));
    }

    /** Things that people often want to know, as they would say them; always in the same order. */
    List<String> ready() {
        return List.copyOf(ready.values());
    }

    /** Keys of all that has a meaning here. */
    Set<String> keys() {
        return meanings.keySet();
    }

    /** The stems of what somebody asks, but for words that say nothing by themselves. */
    Set<String> telling(String asked) {
        return stems(asked).filter(stem -> !small.contains(stem)).collect(Collectors.toSet());
    }

    private Stream<String> stems(String text) {
        return Stems.of(text, language).stream().map(Stem::stem);
    }

    /** What is meant, in whichever language it is asked: by topic, or topic and part, the most words that say so. */
    static Map<String, Integer> meant(String asked) {
        var meant = new TreeMap<String, Integer>();
        for (var situations : ALL.values()) {
            var stems = new HashSet<>(situations.stems(asked).toList());
            situations.meanings.forEach((key, said) -> said.stream().filter(each -> !each.isEmpty())
                    .filter(stems::containsAll)
                    .forEach(each -> meant.merge(key, each.size(), Math::max)));
        }
        return meant;
    }

    /** Stems of words that say nothing by themselves. */
    Set<String> small() {
        return small;
    }

    /** The stems that say what is meant, for showing them where they stand. */
    static Set<String> said(String key) {
        var all = new ArrayList<String>();
        ALL.values().forEach(each -> each.meanings.getOrDefault(key, List.of()).forEach(all::addAll));
        return Set.copyOf(all);
    }
}
