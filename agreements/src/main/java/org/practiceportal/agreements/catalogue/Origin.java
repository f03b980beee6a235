package org.practiceportal.agreements.catalogue;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which part of a topic a published sentence came from. A published text keeps words alone, so that nothing can change
 * them; this reads back what they mean.
 *
 * @param part   key of the part
 * @param option key of the option that was picked; empty unless the part is a choice
 * @param filled what was filled into the sentence, by the field's key
 */
public record Origin(String part, String option, Map<String, String> filled) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(.*?)}");

    /** Nothing for words that are the therapist's own, or that an earlier catalogue had. */
    public static Optional<Origin> of(String sentence, Topic topic) {
        return topic.parts().stream().flatMap(part -> sentences(part).entrySet().stream()
                .flatMap(said -> match(sentence, said.getValue()).stream()
                        .map(filled -> new Origin(part.key(), said.getKey(), filled))))
                .findFirst();
    }

    /** The sentences that a part may say, by the option's key. */
    private static Map<String, String> sentences(Part part) {
        return switch (part) {
            case Part.Fixed fixed -> Map.of("", fixed.sentence());
            case Part.Switched switched -> Map.of("", switched.sentence());
            case Part.Choice choice -> {
                var all = new TreeMap<String, String>();
                choice.options().forEach(option -> all.put(option.key(), option.sentence()));
                yield all;
            }
        };
    }

    private static Optional<Map<String, String>> match(String sentence, String pattern) {
        if (!pattern.contains("{")) {
            return sentence.equals(pattern) ? Optional.of(Map.of()) : Optional.empty();
        }
        var keys = PLACEHOLDER.matcher(pattern).results().map(found -> found.group(1)).toList();
        var literal = Stream.of(PLACEHOLDER.split(pattern, -1)).map(Pattern::quote).toList();
        var matcher = Pattern.compile(String.join("(.+)", literal), Pattern.DOTALL).matcher(sentence);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var filled = new TreeMap<String, String>();
        for (int i = 0; i < keys.size(); i++) {
            filled.put(keys.get(i), matcher.group(i + 1));
        }
        return Optional.of(Collections.unmodifiableMap(filled));
    }
}
