package org.practiceportal.agreements.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import org.practiceportal.api.Bundles;

/**
 * The words of one bundle in one language, exactly as written: no {@link java.text.MessageFormat}, so an apostrophe is
 * an apostrophe and only {@code {field}} means something.
 */
record CatalogueWords(ResourceBundle bundle) {

    static CatalogueWords of(String name, Locale language) {
        return new CatalogueWords(
                Bundles.in(language, CatalogueWords.class.getPackageName() + "." + name,
                        CatalogueWords.class.getClassLoader()));
    }

    String get(String key) {
        return bundle.getString(key);
    }

    boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** {@code key.1}, {@code key.2}, … as far as they go. */
    List<String> numbered(String key) {
        return IntStream.iterate(1, i -> bundle.containsKey(key + "." + i), i -> i + 1)
                .mapToObj(i -> get(key + "." + i)).toList();
    }
}
