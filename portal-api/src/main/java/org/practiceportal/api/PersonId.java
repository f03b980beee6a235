package org.practiceportal.api;

import java.util.Optional;
import java.util.UUID;

/**
 * Names one person for ever. It says nothing about them and can stand in an address, but it is no secret: knowing an
 * id opens nothing.
 *
 * @param value a UUID in its usual written form
 */
public record PersonId(String value) {

    /** @throws IllegalArgumentException if {@code value} is no UUID */
    public PersonId {
        value = UUID.fromString(value).toString();
    }

    /** From an address or a form, in which anything may stand; nobody if it is no id. */
    public static Optional<PersonId> read(String typed) {
        try {
            return Optional.ofNullable(typed).map(PersonId::new);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A new id that nobody has yet. */
    public static PersonId fresh() {
        return new PersonId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
