package org.practiceportal.launcher;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A database to which a practice is moved, or into which one is restored. */
enum Target {

    EMBEDDED,
    POSTGRESQL;

    static Optional<Target> of(String word) {
        return Stream.of(values()).filter(target -> target.name().toLowerCase(Locale.ROOT).equals(word)).findFirst();
    }
}
