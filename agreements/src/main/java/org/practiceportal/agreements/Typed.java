package org.practiceportal.agreements;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Text;

/** Words that people type, made safe to keep. */
public final class Typed {

    /** Base name of the plugin's words: those of all its rooms. */
    public static final String BUNDLE = "org.practiceportal.agreements.AgreementsWords";
    /** The bundles of the plugin itself and of its rooms. */
    static final List<String> BUNDLES = Stream
            .of("", ".policy", ".invitation", ".acknowledgement", ".amendment", ".document", ".document.check",
                    ".conversation", ".places", ".fit", ".afterwards", ".reading", ".overview")
            .map(room -> "org.practiceportal.agreements" + room + ".messages").toList();

    private static final int LONGEST_NAME = 100;
    /** Controls, half surrogates, tags, soft hyphen, zero-width space, byte order mark, bidi overrides, non-characters. */
    private static final Pattern UNSEEN = Pattern
            .compile("[\\p{Cc}\\p{Cs}\\x{E0000}-\\x{E007F}\\u00AD\\u200B\\u2060\\uFEFF"
                    + "\\u202A-\\u202E\\u2066-\\u2069\\uFFFE\\uFFFF&&[^\\t\\n]]");
    /** What leaves no ink by itself: joiners and marks need a letter, and fillers are letters that nobody sees. */
    private static final Pattern NO_INK = Pattern.compile("[\\p{C}\\p{M}\\p{Z}\\s\\u115F\\u1160\\u3164\\uFFA0]");

    private Typed() {}

    /**
     * A name typed to sign.
     *
     * @throws Refused if nobody could see it, or it is too long
     */
    public static String signature(String typed) {
        var name = clean(typed == null ? "" : typed).replaceAll("\\s+", " ").strip();
        if (NO_INK.matcher(name).replaceAll("").isEmpty() || name.length() > LONGEST_NAME) {
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
        var words = clean(typed == null ? "" : typed).strip();
        if (words.length() > longest) {
            throw new Refused(Text.of(BUNDLE, "words.long", longest));
        }
        return words;
    }

    /**
     * Composed, and without what nobody can see or what makes a page show something else than it holds; line ends are
     * {@code \n}. Joiners stay: Persian, Hindi and family emoji need them.
     */
    public static String clean(String text) {
        if (isPlain(text)) {
            return text;
        }
        var lines = text.replaceAll("\\R", "\n");
        return Normalizer.normalize(UNSEEN.matcher(lines).replaceAll(""), Normalizer.Form.NFC);
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    /** For searching: without case and accents. */
    public static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }
}
