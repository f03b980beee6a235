package org.practiceportal.agreements.document.check;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What was typed after the command's name.
 *
 * @param file   {@code null} if there is none
 * @param values by the names of options without their hyphens
 * @param wrong  whether something was typed that means nothing
 */
record CommandOptions(Path file, Map<String, List<String>> values, boolean wrong) {

    private static final Set<String> NAMES = Set.of("certificate", "signer", "time-authority", "sha256", "text-sha256",
            "language");
    private static final Set<String> DIGESTS = Set.of("sha256", "text-sha256");

    static CommandOptions read(List<String> arguments) {
        var values = new HashMap<String, List<String>>();
        var files = new ArrayList<String>();
        var wrong = false;
        for (int i = 0; i < arguments.size(); i++) {
            var argument = arguments.get(i);
            if (!argument.startsWith("--")) {
                files.add(argument);
            } else if (NAMES.contains(argument.substring(2)) && i + 1 < arguments.size()) {
                values.computeIfAbsent(argument.substring(2), name -> new ArrayList<>()).add(arguments.get(++i));
            } else {
                wrong = true;
            }
        }
        try {
            return new CommandOptions(files.size() == 1 ? Path.of(files.getFirst()) : null, values, wrong);
        } catch (InvalidPathException e) {
            return new CommandOptions(null, values, true);
        }
    }

    boolean isComplete() {
        var digests = DIGESTS.stream().flatMap(name -> all(name).stream())
                .allMatch(d -> d.strip().matches("(?i)[0-9a-f]{64}"));
        return !wrong && file != null && !all("certificate").isEmpty() && digests;
    }

    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** A digest, in lower case. */
    Optional<String> one(String name) {
        return all(name).stream().findFirst().map(typed -> typed.strip().toLowerCase(Locale.ROOT));
    }

    Optional<Locale> language() {
        return all("language").stream().findFirst().map(Locale::forLanguageTag);
    }
}
