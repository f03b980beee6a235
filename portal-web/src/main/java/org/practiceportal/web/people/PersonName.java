package org.practiceportal.web.people;

import java.text.Normalizer;
import java.util.Locale;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Text;

/**
 * How somebody is called. One letter is a name, so are {@code O'Brien} and {@code Null}; what cannot be seen is left
 * out, so that two names that look the same are the same. The joiners that Persian and Indic names need stay.
 */
record PersonName(String value) {

    static final int LONGEST = 100;
    /** Elsewhere a joiner changes nothing that can be seen, and so would make two of one name. */
    private static final String LOOSE_JOINERS = "(?<![\\p{IsArabic}\\p{IsSyriac}\\p{IsDevanagari}\\p{IsBengali}"
            + "\\p{IsGurmukhi}\\p{IsGujarati}\\p{IsOriya}\\p{IsTamil}\\p{IsTelugu}\\p{IsKannada}\\p{IsMalayalam}"
            + "\\p{IsSinhala}\\p{IsMongolian}])[\\u200C\\u200D]";
    /** What leaves no ink by itself: joiners and marks need a letter, and fillers are letters that nobody sees. */
    private static final String NO_INK = "[\\p{C}\\p{M}\\p{Z}\\u115F\\u1160\\u3164\\uFFA0]";

    static PersonName of(String typed) {
        var name = clean(typed);
        if (!isSeen(name)) {
            throw new Refused(Text.of(Accounts.BUNDLE, "people.name.empty"));
        }
        if (name.length() > LONGEST) {
            throw new Refused(Text.of(Accounts.BUNDLE, "people.name.long", LONGEST));
        }
        return new PersonName(name);
    }

    /** On one line, without what cannot be seen. */
    static String clean(String typed) {
        return Normalizer.normalize(typed == null ? "" : typed, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cntrl}\\p{Cn}\\p{Cs}\\p{Co}\\u00AD\\u200B\\u2060\\uFEFF\\u200E\\u200F"
                        + "\\u202A-\\u202E\\u2066-\\u2069\\x{E0000}-\\x{E007F}]", " ")
                .replaceAll(LOOSE_JOINERS, "").strip().replaceAll("[\\s\\u2028\\u2029]+", " ");
    }

    /** Whether it would leave any ink. */
    static boolean isSeen(String words) {
        return !words.replaceAll(NO_INK, "").isEmpty();
    }

    /** For searching and sorting: without case and accents. */
    String folded() {
        return fold(value);
    }

    static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }
}
