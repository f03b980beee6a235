package org.practiceportal.agreements.acknowledgement;

import java.util.List;
import org.practiceportal.agreements.Rule;
import org.practiceportal.agreements.Typed;
import org.practiceportal.agreements.policy.text.PrintableCharacters;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Text;

/**
 * A client wants to sign what they have read. What no rule refuses is signed.
 *
 * @param reading as it stands at the client's turn
 * @param shown   {@linkplain Reading#digest() digest} of what the client saw when they signed
 */
record SigningAttempt(Reading reading, String shown, Signature signature, PrintableCharacters printableCharacters) {

    private static final List<Rule<SigningAttempt>> RULES = List.of(
            new Rule<>(SigningAttempt::isOpen, attempt -> Text.of(Typed.BUNDLE,
                    "sign." + attempt.reading().openness().end().orElseThrow().getKey())),
            new Rule<>(SigningAttempt::isOfTheNewestVersion, Text.of(Typed.BUNDLE, "sign.newer")),
            new Rule<>(SigningAttempt::hasReadEverySection, Text.of(Typed.BUNDLE, "sign.unread")),
            new Rule<>(SigningAttempt::isWithAllOfTheCircle, Text.of(Typed.BUNDLE, "sign.circle")),
            new Rule<>(SigningAttempt::isNotWantedOnPaper, Text.of(Typed.BUNDLE, "sign.paper")),
            new Rule<>(SigningAttempt::hasConsented, Text.of(Typed.BUNDLE, "sign.consent")),
            new Rule<>(SigningAttempt::hasAPrintableName, attempt -> Text.of(Typed.BUNDLE, "sign.name.letters",
                    String.join(", ", attempt.unprintableInName()))),
            new Rule<>(SigningAttempt::isOfWhatWasShown, Text.of(Typed.BUNDLE, "sign.changed")),
            new Rule<>(SigningAttempt::hasPrintableWishes, attempt -> Text.of(Typed.BUNDLE, "words.letters",
                    String.join(", ", attempt.unprintableInWishes()))));

    /** @throws Refused by the first rule that does not hold */
    void requireAllowed() {
        Rule.requireAll(RULES, this);
    }

    private boolean isOpen() {
        return reading.openness().end().isEmpty();
    }

    private boolean isOfTheNewestVersion() {
        return reading.newest();
    }

    private boolean hasReadEverySection() {
        return reading.isWhole();
    }

    private boolean isWithAllOfTheCircle() {
        return reading.circleOpen();
    }

    private boolean isNotWantedOnPaper() {
        return reading.mayBeOnScreen() || !reading.paperWanted();
    }

    private boolean hasConsented() {
        return reading.mayBeOnScreen();
    }

    private boolean hasAPrintableName() {
        return unprintableInName().isEmpty();
    }

    private List<String> unprintableInName() {
        return printableCharacters.missingFrom(signature.name());
    }

    private boolean isOfWhatWasShown() {
        return reading.digest().equals(shown);
    }

    private boolean hasPrintableWishes() {
        return unprintableInWishes().isEmpty();
    }

    private List<String> unprintableInWishes() {
        return printableCharacters.missingFrom(reading.sheet().allWishes());
    }
}
