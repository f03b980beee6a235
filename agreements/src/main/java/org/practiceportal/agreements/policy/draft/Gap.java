package org.practiceportal.agreements.policy.draft;

import org.practiceportal.agreements.Typed;
import org.practiceportal.api.Text;

/**
 * Something to be mended before a draft can be published.
 *
 * @param topic where, or empty if it concerns the whole
 * @param spot  the field's key, or {@code title}, {@code why}, {@code ownWords}; empty if it concerns all of the topic
 * @param what  in words for the therapist
 */
public record Gap(String topic, String spot, Text what) {

    /** Where on the page of the topic it is mended. */
    public String fragment() {
        return switch (spot) {
            case "" -> "topic";
            case "title", "why" -> "t:" + spot;
            case "ownWords" -> "t:words";
            default -> "t:field-" + spot;
        };
    }

    static Gap of(String topic, String spot, String key, Object... arguments) {
        return new Gap(topic, spot, Text.of(Typed.BUNDLE, "gap." + key, arguments));
    }
}
