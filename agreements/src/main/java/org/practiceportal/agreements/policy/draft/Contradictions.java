package org.practiceportal.agreements.policy.draft;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rules in {@code contradictions.txt}: what of the catalogue does not go together. */
final class Contradictions {

    private static final Pattern RULE = Pattern.compile("(\\w+): (\\S+) (and|is not|above) (\\S+)");

    static final List<Contradiction> ALL = read();

    private Contradictions() {}

    static Stream<Hint> in(PolicyDraft draft) {
        return ALL.stream().flatMap(rule -> rule.in(draft).stream());
    }

    private static List<Contradiction> read() {
        try (var in = Contradictions.class.getResourceAsStream("contradictions.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).map(Contradictions::rule).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Contradiction rule(String line) {
        var rule = RULE.matcher(line);
        if (!rule.matches()) {
            throw new IllegalArgumentException("Not a rule: " + line);
        }
        return rule.group(3).equals("and")
                ? new Contradiction.Both(rule.group(1), Decision.of(rule.group(2)), Decision.of(rule.group(4)))
                : new Contradiction.Numbers(rule.group(1), Contradiction.Numbers.Place.of(rule.group(2)),
                        Contradiction.Numbers.Place.of(rule.group(4)), rule.group(3).equals("above"));
    }
}
