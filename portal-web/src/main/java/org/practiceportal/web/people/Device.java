package org.practiceportal.web.people;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A browser and its system in two words, so that a person knows it again: "Firefox, Android". Nothing else of what it says of
 * itself is kept.
 */
final class Device {

    /** What others claim as well stands behind them. */
    private static final Map<String, String> BROWSERS = ordered("Edg", "Edge", "OPR/", "Opera", "SamsungBrowser",
            "Samsung Internet", "Firefox", "Firefox", "FxiOS", "Firefox", "CriOS", "Chrome", "Chrom", "Chrome",
            "Safari", "Safari");
    private static final Map<String, String> SYSTEMS = ordered("Android", "Android", "iPhone", "iPhone", "iPad", "iPad",
            "Windows", "Windows", "Mac OS", "Mac", "CrOS", "Chromebook", "Linux", "Linux");

    private Device() {}

    /** @param userAgent what the browser says; {@code null} if nothing */
    static String of(String userAgent) {
        var said = Objects.requireNonNullElse(userAgent, "");
        return Stream.of(BROWSERS, SYSTEMS).flatMap(known -> known.entrySet().stream()
                .filter(word -> said.contains(word.getKey())).map(Map.Entry::getValue).limit(1))
                .collect(Collectors.joining(", "));
    }

    private static Map<String, String> ordered(String... pairs) {
        var all = new LinkedHashMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) {
            all.put(pairs[i], pairs[i + 1]);
        }
        return all;
    }
}
