package org.practiceportal.api;

import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/**
 * Several bundles as one: each room keeps its words beside its classes, and pages find all of them by one name. It has a
 * subclass for each language, named as {@link ResourceBundle} looks for it: {@code GardenWords_en}, {@code GardenWords_es}.
 */
public abstract class JoinedBundle extends ResourceBundle {

    private final Map<String, String> words;

    /**
     * @param names base names of the bundles
     * @throws IllegalStateException if two of them have the same key
     */
    protected JoinedBundle(Locale language, List<String> names) {
        words = names.stream().map(name -> Bundles.in(language, name, getClass().getClassLoader()))
                .flatMap(room -> room.keySet().stream().map(key -> Map.entry(key, room.getString(key))))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    protected final Object handleGetObject(String key) {
        return words.get(key);
    }

    @Override
    public final Enumeration<String> getKeys() {
        return Collections.enumeration(words.keySet());
    }
}
