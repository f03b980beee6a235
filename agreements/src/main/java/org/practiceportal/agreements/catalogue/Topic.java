package org.practiceportal.agreements.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One subject that a therapist and a client talk about, with all its words in one language.
 *
 * @param traits        what is special about it
 * @param parts         in reading order within each {@linkplain Part#place place}
 * @param fields        the {@code {placeholders}} in the sentences
 * @param clientChoices what the client may decide here
 */
public record Topic(String key, Set<Trait> traits, String title, String summary, List<Part> parts, List<Field> fields,
        List<ClientChoice> clientChoices) {

    /** What a topic may be besides its words. */
    public enum Trait {
        /** Part of every agreement; the others a therapist may add. */
        CORE,
        /** Both say here what they do at places where they may meet. */
        SHARED_PLACES,
        /** Clients often wish for something here in words of their own. */
        OFTEN_WISHED
    }

    public Topic {
        traits = Set.copyOf(traits);
        parts = List.copyOf(parts);
        fields = List.copyOf(fields);
        clientChoices = List.copyOf(clientChoices);
    }

    public boolean isCore() {
        return traits.contains(Trait.CORE);
    }

    public boolean hasSharedPlaces() {
        return traits.contains(Trait.SHARED_PLACES);
    }

    public boolean isOftenWished() {
        return traits.contains(Trait.OFTEN_WISHED);
    }

    public Optional<Part> part(String key) {
        return parts.stream().filter(part -> part.key().equals(key)).findFirst();
    }

    /** The parts where the therapist picks one sentence of several. */
    public List<Part.Choice> choices() {
        return parts.stream().filter(Part.Choice.class::isInstance).map(Part.Choice.class::cast).toList();
    }

    /** The parts that the therapist may switch on and off. */
    public List<Part.Switched> switches() {
        return parts.stream().filter(Part.Switched.class::isInstance).map(Part.Switched.class::cast).toList();
    }

    public List<Part> in(Place place) {
        return parts.stream().filter(part -> part.place() == place).toList();
    }

    /** @throws IllegalArgumentException if there is none */
    public Part.Choice choice(String key) {
        return choices().stream().filter(choice -> choice.key().equals(key)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No choice " + key + " in " + this.key));
    }

    /** @throws IllegalArgumentException if there is none, or it cannot be switched */
    public Part.Switched switched(String key) {
        return switches().stream().filter(part -> part.key().equals(key)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Nothing to switch: " + key + " in " + this.key));
    }

    /** @throws IllegalArgumentException if there is none */
    public Field field(String key) {
        return fields.stream().filter(field -> field.key().equals(key)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No field " + key + " in " + this.key));
    }
}
