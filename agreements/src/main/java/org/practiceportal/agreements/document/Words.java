package org.practiceportal.agreements.document;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * The words that a document itself adds, in its language; in English where its language is not spoken here. Belongs to one
 * document, and so to one thread.
 */
final class Words {

    private static final Control NEVER_THE_MACHINES_LANGUAGE = Control
            .getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final ResourceBundle bundle;
    private final Map<String, DateTimeFormatter> patterns = new HashMap<>();

    /** @param language BCP 47 tag */
    Words(String language) {
        locale = Locale.forLanguageTag(language);
        bundle = ResourceBundle.getBundle("org.practiceportal.agreements.document.document", locale,
                NEVER_THE_MACHINES_LANGUAGE);
    }

    /**
     * Arguments are put in as they are, in one pass: a name that looks like a placeholder or a quote stays what it is.
     */
    String get(String key, Object... arguments) {
        String words = bundle.getString(key);
        if (arguments.length == 0)
            return words;
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            boolean place = words.startsWith("{", i) && words.startsWith("}", i + 2)
                    && words.charAt(i + 1) - '0' < arguments.length;
            out.append(place ? arguments[words.charAt(i + 1) - '0'] : words.charAt(i));
            i += place ? 2 : 0;
        }
        return out.toString();
    }

    /** Date, time, the zone's name and its offset from UTC. */
    String instant(Instant at, ZoneId zone) {
        return formatted("instant", at, zone);
    }

    /** The same with the zone's abbreviation, where there is little room. */
    String shortInstant(Instant at, ZoneId zone) {
        return formatted("shortInstant", at, zone);
    }

    /** A language's name. */
    String language(String tag) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(locale);
    }

    String day(LocalDate day) {
        return pattern("day").format(day);
    }

    /** The date alone, where the moment stands elsewhere. */
    String day(Instant at, ZoneId zone) {
        return formatted("day", at, zone);
    }

    private String formatted(String pattern, Instant at, ZoneId zone) {
        String words = pattern(pattern).format(at.atZone(zone));
        // A minus sign, where a hyphen would let the line end.
        return words.replace("UTC-", "UTC\u2212");
    }

    private DateTimeFormatter pattern(String key) {
        return patterns.computeIfAbsent(key, name -> DateTimeFormatter.ofPattern(bundle.getString(name), locale));
    }
}
