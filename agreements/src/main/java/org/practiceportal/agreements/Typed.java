package org.practiceportal.agreements;

import java.text.Normalizer;
import java.util.Locale;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Text;

/** Words that people type, made safe to keep. */
public final class Typed {

    /** Base name of the plugin's words. */
    public static final String BUNDLE = "org.practiceportal.agreements.messages";

    private static final int LONGEST_NAME = 100;

    private Typed() {}

    /**
     * A name typed to sign.
     *
     * @throws Refused if it is empty or too long
     */
    public static String signature(String typed) {
        var name = plain(typed).replaceAll("\\s+", " ");
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new Refused(Text.of(BUNDLE, "sign.name.missing"));
        }
        return name;
    }

    /**
     * Words of several lines.
     *
     * @throws Refused if they are longer than {@code longest} characters
     */
    public static String words(String typed, int longest) {
        var words = plain(typed);
        if (words.length() > longest) {
            throw new Refused(Text.of(BUNDLE, "words.long", longest));
        }
        return words;
    }

    /** Composed, without what cannot be seen or turns the direction of the line; line ends are {@code \n}. */
    private static String plain(String typed) {
        return Normalizer.normalize(typed == null ? "" : typed, Normalizer.Form.NFC).replaceAll("\\R", "\n")
                .replaceAll("[\\p{Cntrl}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069\\uFEFF&&[^\\n\\t]]", "").strip();
    }

    /** For searching: without case and accents. */
    public static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }
}
