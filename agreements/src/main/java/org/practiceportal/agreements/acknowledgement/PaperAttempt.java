package org.practiceportal.agreements.acknowledgement;

import java.time.LocalDate;
import java.util.List;
import org.practiceportal.agreements.Rule;
import org.practiceportal.agreements.Typed;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.invitation.Openness;
import org.practiceportal.agreements.policy.text.PrintableCharacters;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Text;

/**
 * A therapist wants to record what both signed by hand. What no rule refuses is kept.
 *
 * @param signed    whether the client signed already, on a screen or by hand
 * @param open      whether neither another invitation nor another circle has taken its place
 * @param openness  whether it can still be answered
 * @param published the day on which the version was published, where the therapist is
 * @param today     likewise
 */
record PaperAttempt(Invitation invitation, boolean signed, boolean open, Openness openness, ByHand said,
        LocalDate published,
        LocalDate today, PrintableCharacters printableCharacters) {

    private static final List<Rule<PaperAttempt>> RULES = List.of(
            new Rule<>(PaperAttempt::isTheFirst, Text.of(Typed.BUNDLE, "paper.already")),
            new Rule<>(PaperAttempt::open, Text.of(Typed.BUNDLE, "paper.newer")),
            new Rule<>(PaperAttempt::goesOn, Text.of(Typed.BUNDLE, "paper.paused")),
            new Rule<>(PaperAttempt::hasNotEnded, Text.of(Typed.BUNDLE, "paper.ended")),
            new Rule<>(PaperAttempt::isNoAssent, Text.of(Typed.BUNDLE, "paper.assent")),
            new Rule<>(PaperAttempt::isOfAPossibleDay, Text.of(Typed.BUNDLE, "paper.day")),
            new Rule<>(PaperAttempt::isInPrintableLetters, Text.of(Typed.BUNDLE, "paper.letters")));

    /**
     * What the therapist says about the paper.
     *
     * @param signedOn the day written on it; {@code null} if none was chosen
     * @param name     as the client signed
     * @param remarks  about what was ticked and written by hand; may be empty
     */
    record ByHand(LocalDate signedOn, String name, String remarks) {

        /** In characters. */
        private static final int LONGEST_REMARKS = 4000;

        /** @throws Refused if there is no name, or something is too long */
        ByHand {
            name = Typed.signature(name);
            remarks = Typed.words(remarks, LONGEST_REMARKS);
        }
    }

    /** @throws Refused by the first rule that does not hold */
    void requireAllowed() {
        Rule.requireAll(RULES, this);
    }

    private boolean isTheFirst() {
        return !signed;
    }

    private boolean goesOn() {
        return !openness.isPaused();
    }

    private boolean hasNotEnded() {
        return openness.end().isEmpty();
    }

    private boolean isNoAssent() {
        return !invitation.assents();
    }

    /** Not before there was anything to sign, and not after today. */
    private boolean isOfAPossibleDay() {
        return said.signedOn() != null && !said.signedOn().isAfter(today) && !said.signedOn().isBefore(published);
    }

    private boolean isInPrintableLetters() {
        return printableCharacters.missingFrom(said.name() + said.remarks()).isEmpty();
    }
}
