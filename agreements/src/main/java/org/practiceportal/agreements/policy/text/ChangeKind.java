package org.practiceportal.agreements.policy.text;

import java.util.Locale;

/** What became of a section, a line or a word from one text to the next. */
public enum ChangeKind {
    SAME,
    NEW,
    GONE,
    CHANGED;

    /** As it stands in the names of words and styles. */
    public String getKey() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isSame() {
        return this == SAME;
    }

    public boolean isAdded() {
        return this == NEW;
    }

    public boolean isGone() {
        return this == GONE;
    }
}
