package org.practiceportal.agreements.policy.draft;

import java.util.List;
import org.practiceportal.agreements.Typed;
import org.practiceportal.api.Text;

/**
 * Something in a draft that may be meant so, and is worth another look. Unlike a {@link Gap} it keeps nobody from
 * publishing.
 *
 * @param places where to look, one or more
 * @param what   in one sentence for the therapist
 */
public record Hint(List<Spot> places, Text what) {

    public Hint {
        places = List.copyOf(places);
    }

    static Hint of(List<Spot> places, String key, Object... arguments) {
        return new Hint(places, Text.of(Typed.BUNDLE, "hint." + key, arguments));
    }

    /** Whether this topic is one of the places. */
    public boolean concerns(String topic) {
        return places.stream().anyMatch(place -> place.topic().equals(topic));
    }

    /**
     * A place in the editor.
     *
     * @param topic  its key
     * @param anchor what in the topic's form to go to, such as {@code part-gifts} or {@code words}; may be empty
     * @param label  what stands there, in the language of the draft
     */
    public record Spot(String topic, String anchor, String label) {

        /** Where on the page it is. */
        public String fragment() {
            if (topic.isEmpty()) {
                return "topics";
            }
            return anchor.isEmpty() ? "topic" : "t:" + anchor;
        }
    }
}
