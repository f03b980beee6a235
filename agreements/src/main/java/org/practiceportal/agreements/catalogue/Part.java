package org.practiceportal.agreements.catalogue;

import java.util.List;
import java.util.Optional;

/** A sentence or two of a topic, and how far the therapist may change them. */
public sealed interface Part {

    String key();

    Place place();

    /** Stands in every agreement that has the topic. */
    record Fixed(String key, Place place, String sentence) implements Part {}

    /**
     * The therapist may switch it on and off.
     *
     * @param usual whether it is on until the therapist decides
     */
    record Switched(String key, Place place, String sentence, boolean usual) implements Part {}

    /**
     * The therapist picks one of several sentences.
     *
     * @param question for the therapist
     * @param options  two to four; the first is the usual one
     */
    record Choice(String key, Place place, String question, List<Option> options) implements Part {

        public Choice {
            options = List.copyOf(options);
        }

        public Option usual() {
            return options.getFirst();
        }

        public Optional<Option> option(String key) {
            return options.stream().filter(option -> option.key().equals(key)).findFirst();
        }
    }

    /**
     * @param sentence exactly as the client will read it, but for {@code {fields}}
     */
    record Option(String key, String sentence) {}
}
