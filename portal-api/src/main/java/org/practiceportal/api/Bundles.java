package org.practiceportal.api;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Words from bundles. What is not said in a reader's language is said in English, never in the machine's language. */
public final class Bundles {

    private static final ResourceBundle.Control ENGLISH_IF_MISSING = new ResourceBundle.Control() {

        @Override
        public List<String> getFormats(String name) {
            return FORMAT_DEFAULT;
        }

        @Override
        public Locale getFallbackLocale(String name, Locale language) {
            return language.equals(Locale.ENGLISH) ? null : Locale.ENGLISH;
        }
    };

    private Bundles() {}

    /**
     * @param name   its base name
     * @param loader of a class that is packed with it
     * @throws java.util.MissingResourceException if it does not even speak English
     */
    public static ResourceBundle in(Locale language, String name, ClassLoader loader) {
        return ResourceBundle.getBundle(name, language, loader, ENGLISH_IF_MISSING);
    }
}
