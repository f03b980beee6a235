package org.practiceportal.agreements.policy.editing;

/** A topic in the list beside the open one; {@code current} as {@code aria-current} says it. */
public record TopicLine(String key, String title, boolean changed, boolean gap, boolean hint, boolean locked,
        String current, boolean first, boolean last) {

    /** How the state is marked: needs the therapist, is worth a look, changed by them, or as it is. */
    public String mark() {
        return gap ? "loss" : hint ? "talk" : changed && !locked ? "now" : "done";
    }

    /** Ends the key of the words beside the mark. */
    public String state() {
        return locked && !hint ? "locked" : mark();
    }
}
