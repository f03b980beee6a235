package org.practiceportal.agreements.invitation;

import java.util.List;
import java.util.Optional;
import org.practiceportal.agreements.Rule;
import org.practiceportal.agreements.Typed;
import org.practiceportal.agreements.policy.text.PrintableCharacters;
import org.practiceportal.api.Person;
import org.practiceportal.api.PersonId;
import org.practiceportal.api.Text;

/**
 * Several people who are to agree together.
 *
 * @param people   in the order in which they are printed
 * @param minor    the one of them who is under age and gives assent
 * @param signsFor name of the person under age for whom the others sign; empty if they sign for themselves
 */
record CirclePlan(PersonId therapist, List<Person> people, Optional<Person> minor, String signsFor,
        PrintableCharacters printableCharacters) {

    /** In characters. */
    private static final int LONGEST_NAME = 100;

    private static final List<Rule<CirclePlan>> RULES = List.of(
            new Rule<>(CirclePlan::hasEnoughSigners, Text.of(Typed.BUNDLE, "together.few")),
            new Rule<>(CirclePlan::hasPrintableNames, Text.of(Typed.BUNDLE, "together.letters")));

    /** @param otherwise name of a person under age who has no account, for whom the others sign; may be empty */
    static CirclePlan of(Person therapist, List<Person> people, PersonId minor, String otherwise,
            PrintableCharacters printableCharacters) {
        var young = people.stream().filter(person -> person.id().equals(minor)).findFirst();
        var signsFor = young.map(Person::name)
                .orElseGet(() -> Typed.words(otherwise, LONGEST_NAME));
        return new CirclePlan(therapist.id(), people, young, signsFor, printableCharacters);
    }

    void requireAllowed() {
        Rule.requireAll(RULES, this);
    }

    /** Whether this one gives assent, while the others sign. */
    boolean assents(Person person) {
        return minor.filter(person::equals).isPresent();
    }

    /** Two, or one for somebody else. */
    private boolean hasEnoughSigners() {
        var signers = people.stream().filter(person -> !assents(person)).count();
        return signers > 1 || signers == 1 && !signsFor.isEmpty();
    }

    private boolean hasPrintableNames() {
        return printableCharacters.missingFrom(signsFor + String.join("", people.stream().map(Person::name).toList()))
                .isEmpty();
    }
}
