package org.practiceportal.web.shell;

import java.util.Enumeration;
import java.util.List;
import java.util.Locale;

/** The languages that the portal speaks. A locale is only ever taken from this list, never built from a request. */
public final class Languages {

    public static final List<Locale> ALL = List.of(Locale.ENGLISH, Locale.forLanguageTag("es"));

    private Languages() {}

    /** The portal's language for {@code tag}; English if it speaks no such language. */
    public static Locale of(String tag) {
        return ALL.stream().filter(known -> known.toLanguageTag().equals(tag)).findFirst().orElse(ALL.get(0));
    }

    /** The first of the wanted languages that the portal speaks, most wanted first. */
    static Locale best(Enumeration<Locale> wanted) {
        while (wanted.hasMoreElements()) {
            var language = wanted.nextElement().getLanguage();
            for (var known : ALL) {
                if (known.getLanguage().equals(language)) {
                    return known;
                }
            }
        }
        return ALL.get(0);
    }
}
