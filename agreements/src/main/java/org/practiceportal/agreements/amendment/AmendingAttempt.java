package org.practiceportal.agreements.amendment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.practiceportal.agreements.Rule;
import org.practiceportal.agreements.Typed;
import org.practiceportal.agreements.acknowledgement.Signature;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.invitation.InvitationEnd;
import org.practiceportal.agreements.policy.text.PrintableCharacters;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.Person;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Text;

/**
 * One of the two wants to sign what both agreed on after the agreement. What no rule refuses is signed.
 *
 * @param draft     what can be signed now; nothing if nothing can
 * @param last      the amendment that was signed last, by both or by one
 * @param shown     digest of what they saw when they signed
 * @param replaced  whether another invitation has taken this one's place
 * @param pause     why nothing goes on between the two; nothing while it does
 * @param consented whether the client consents to electronic records, under which the agreement was signed
 */
record AmendingAttempt(Person by, Invitation invitation, Optional<AmendmentDraft> draft, Optional<Amendment> last,
        String shown, boolean replaced, Optional<InvitationEnd> pause, boolean consented, Signature signature,
        PrintableCharacters printableCharacters) {

    private static final List<Rule<AmendingAttempt>> RULES = List.of(
            new Rule<>(AmendingAttempt::isGoingOn, attempt -> Text.of(Typed.BUNDLE,
                    "sign." + attempt.pause().orElseThrow().getKey())),
            new Rule<>(AmendingAttempt::isOfWhatWasShown, Text.of(Typed.BUNDLE, "amend.changed")),
            new Rule<>(AmendingAttempt::isOfTheNewestInvitation, Text.of(Typed.BUNDLE, "amend.changed")),
            new Rule<>(AmendingAttempt::mayBeOnScreen, Text.of(Typed.BUNDLE, "amend.consent")),
            new Rule<>(AmendingAttempt::hasAPrintableName, attempt -> Text.of(Typed.BUNDLE, "sign.name.letters",
                    String.join(", ", attempt.unprintable()))));

    /** @throws NotFound if it is somebody else's invitation */
    AmendingAttempt {
        if (!by.id().equals(invitation.therapist()) && !by.id().equals(invitation.client())) {
            throw new NotFound();
        }
    }

    /** Whether this person signed these very words last; a second click then finds nothing to do. */
    boolean isDone() {
        return last.filter(amendment -> amendment.digest().equals(shown)
                && amendment.signatureOf(by.id()).isPresent()).isPresent();
    }

    /**
     * What they sign: begun by the other, or a new one.
     *
     * @throws Refused by the first rule that does not hold
     */
    Amendment amendment(Instant now) {
        Rule.requireAll(RULES, this);
        return draft.orElseThrow().amendment(now);
    }

    private boolean isGoingOn() {
        return pause.isEmpty();
    }

    private boolean isOfWhatWasShown() {
        return draft.map(AmendmentDraft::digest).filter(digest -> digest.equals(shown)).isPresent();
    }

    private boolean isOfTheNewestInvitation() {
        return !replaced;
    }

    /** Whoever signed on paper, or took their consent back, signs additions on paper too. */
    private boolean mayBeOnScreen() {
        return by.id().equals(invitation.therapist()) || consented;
    }

    private boolean hasAPrintableName() {
        return unprintable().isEmpty();
    }

    private List<String> unprintable() {
        return printableCharacters.missingFrom(signature.name());
    }
}
