package org.practiceportal.agreements.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All topics in one language, in the order a new agreement has them, and the words around them. There is one for each
 * of the {@link #LANGUAGES}, made when the class is first used and never changed.
 */
public record Catalogue(Locale language, String title, List<String> opening, List<Topic> topics, List<String> closing) {

    /** The first one also serves everybody whose language is missing. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("es"));

    private static final Map<String, Catalogue> ALL = LANGUAGES.stream()
            .collect(Collectors.toUnmodifiableMap(Locale::getLanguage, Catalogue::read));

    public Catalogue {
        opening = List.copyOf(opening);
        topics = List.copyOf(topics);
        closing = List.copyOf(closing);
    }

    /** The catalogue in this language, whatever the country, or in English. */
    public static Catalogue in(Locale locale) {
        return ALL.getOrDefault(locale.getLanguage(), ALL.get(LANGUAGES.getFirst().getLanguage()));
    }

    /** @param tag BCP 47, as in {@code es-MX} */
    public static Catalogue in(String tag) {
        return in(Locale.forLanguageTag(tag));
    }

    public Optional<Topic> find(String topic) {
        return topics.stream().filter(t -> t.key().equals(topic)).findFirst();
    }

    /** @throws IllegalArgumentException if there is none */
    public Topic topic(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("No topic " + key));
    }

    private static Catalogue read(Locale language) {
        Function<String, CatalogueWords> words = bundle -> CatalogueWords.of(bundle, language);
        var own = words.apply("catalogue");
        return new Catalogue(language, own.get("title"), own.numbered("opening"),
                Stream.of(CoreTopics.in(words), FurtherTopics.in(words), PracticeTopics.in(words))
                        .flatMap(topics -> topics).toList(),
                own.numbered("closing"));
    }
}
