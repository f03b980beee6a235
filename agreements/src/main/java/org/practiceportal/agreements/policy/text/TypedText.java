package org.practiceportal.agreements.policy.text;

import org.practiceportal.agreements.Typed;

/** Brings typed or pasted text into the shape in which a draft keeps it. */
public final class TypedText {

    private TypedText() {}

    static String clean(String text) {
        return Typed.clean(text);
    }

    /** Cleaned, without breaks, one space at a time. */
    public static String line(String text) {
        return clean(text).replaceAll("\\s+", " ").strip();
    }

    /** Cleaned, one paragraph a line, no empty ones. */
    public static String lines(String text) {
        return clean(text).replaceAll("[\\t ]+", " ").replaceAll(" ?\\n[\\n ]*", "\n").strip();
    }
}
