package org.practiceportal.agreements.invitation;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.practiceportal.agreements.Typed;
import org.practiceportal.agreements.invitation.Invitation.Seat;
import org.practiceportal.agreements.policy.text.PrintableCharacters;
import org.practiceportal.agreements.policy.version.PolicyVersion;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.Person;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Text;

/**
 * Somebody whom a therapist wants to invite, with all that decides whether they may, as it stands at the therapist's turn.
 *
 * @param client one of the therapist's own
 * @param goesOn whether it goes on between the two
 * @param newest the version to read: the newest of the therapist's policy
 * @param before the client's invitation that the new one would replace
 * @param ended  whether that one can no longer be answered
 */
record Invitee(Person therapist, Person client, boolean goesOn, PolicyVersion newest, Optional<Invitation> before,
        boolean ended,
        PrintableCharacters printableCharacters) {

    /** @throws NotFound if it is another therapist's version */
    Invitee {
        if (!newest.therapist().equals(therapist.id())) {
            throw new NotFound();
        }
    }

    /** What may stand against inviting somebody alone among others, the first of all first. */
    enum Obstacle {
        PAUSED(invitee -> !invitee.goesOn),
        /** Whoever was asked together with others is asked again together with them. */
        TOGETHER(invitee -> invitee.before.flatMap(Invitation::circle).isPresent()),
        ALREADY(invitee -> Invitation.isStanding(invitee.newest, invitee.before, invitee.ended)),
        LETTERS(invitee -> unprintable(invitee.client.name(), invitee.printableCharacters).isPresent());

        private final Predicate<Invitee> stands;

        Obstacle(Predicate<Invitee> stands) {
            this.stands = stands;
        }
    }

    /** Whether they have something of another policy now, which this would take the place of. */
    boolean isMoving() {
        return before.filter(earlier -> !earlier.version().isOfSamePolicy(newest)).isPresent();
    }

    Optional<Obstacle> obstacle() {
        return Stream.of(Obstacle.values()).filter(obstacle -> obstacle.stands.test(this)).findFirst();
    }

    /** Whether nothing stands against inviting them alone, among others. */
    boolean isFree() {
        return obstacle().isEmpty();
    }

    /** Whether they can be asked by the portal alone: whoever cannot sign in would need a code by hand. */
    boolean isWithinReach() {
        return goesOn && client.active() && unprintable(client.name(), printableCharacters).isEmpty();
    }

    /** @throws Refused if the client has this version already and it has not ended, or a name that cannot be printed */
    Invitation alone(CoverNote note, Instant now) {
        requirePrintable(client.name(), printableCharacters);
        return at(Seat.ALONE, note, now);
    }

    /**
     * To what they have signed, even if that is still the newest.
     *
     * @throws Refused if their name cannot be printed
     */
    Invitation again(Instant now) {
        requirePrintable(client.name(), printableCharacters);
        return new Invitation(newest, client.id(), CoverNote.NONE, Seat.ALONE, before, true, now);
    }

    /** Why a name cannot be printed; empty if it can. */
    static Optional<Text> unprintable(String name, PrintableCharacters characters) {
        var missing = characters.missingFrom(name);
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(Text.of(Typed.BUNDLE, "invite.letters", String.join(", ", missing)));
    }

    /** @throws Refused if a name cannot be printed */
    static void requirePrintable(String name, PrintableCharacters characters) {
        unprintable(name, characters).ifPresent(why -> {
            throw new Refused(why);
        });
    }

    /** As one of several, whose names have been looked at together. */
    Invitation at(Seat seat, CoverNote note, Instant now) {
        return new Invitation(newest, client.id(), note, seat, before, ended, now);
    }
}
