package org.practiceportal.agreements.catalogue;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToIntFunction;

/** How many syllables words have; of a word that comes again it is remembered, as most do. */
final class SyllablesOfWords {

    /** Some times the words that a language uses every day. */
    private static final int REMEMBERED = 20_000;

    private final ToIntFunction<String> counting;
    private final Map<String, Integer> known = new ConcurrentHashMap<>();

    SyllablesOfWords(ToIntFunction<String> counting) {
        this.counting = counting;
    }

    int in(String word) {
        if (known.size() >= REMEMBERED) {
            known.clear();
        }
        return known.computeIfAbsent(word, counting::applyAsInt);
    }
}
