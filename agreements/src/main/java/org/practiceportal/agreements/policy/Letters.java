package org.practiceportal.agreements.policy;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Takes out of typed or pasted text what nobody can see or what makes a page show something else than it holds. Joiners
 * stay: Persian, Hindi and family emoji need them.
 */
final class Letters {

    /** Controls, half surrogates, tags, soft hyphen, zero-width space, byte order mark, bidi overrides, non-characters. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cs}\\x{E0000}-\\x{E007F}\\u00AD\\u200B\\uFEFF"
            + "\\u202A-\\u202E\\u2066-\\u2069\\uFFFE\\uFFFF&&[^\\t\\n\\r]]");

    private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n?|[\\u2028\\u2029]");

    private Letters() {}

    static String clean(String text) {
        var lines = LINE_BREAK.matcher(text).replaceAll("\n");
        return Normalizer.normalize(UNSEEN.matcher(lines).replaceAll(""), Normalizer.Form.NFC);
    }

    /** Cleaned, without breaks, one space at a time. */
    static String line(String text) {
        return clean(text).replaceAll("\\s+", " ").strip();
    }

    /** Cleaned, one paragraph a line, no empty ones. */
    static String lines(String text) {
        return clean(text).replaceAll("[\\t ]+", " ").replaceAll(" ?\\n[\\n ]*", "\n").strip();
    }
}
