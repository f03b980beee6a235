package org.practiceportal.agreements;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Text;

/**
 * Something that must be so before a thing can be made, and what is said to whoever asked for it otherwise. A thing names
 * its rules in one list, which reads as sentences.
 *
 * @param <T>       what the rule is about: a value that holds all that the decision depends on
 * @param otherwise says why it is refused
 */
public record Rule<T>(Predicate<T> holds, Function<T, Text> otherwise) {

    public Rule(Predicate<T> holds, Text otherwise) {
        this(holds, about -> otherwise);
    }

    /** @throws Refused with the words of the first rule that does not hold */
    public static <T> void requireAll(List<Rule<T>> rules, T about) {
        rules.stream().filter(rule -> !rule.holds.test(about)).findFirst().ifPresent(broken -> {
            throw new Refused(broken.otherwise.apply(about));
        });
    }
}
