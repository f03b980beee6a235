package org.practiceportal.agreements.amendment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.practiceportal.agreements.SmallPractice;
import org.practiceportal.agreements.acknowledgement.AnswerSheet.Place;
import org.practiceportal.agreements.acknowledgement.Signature;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.places.SharedPlaces;
import org.practiceportal.api.Person;

/** Maya and Jonas share one place and then another. */
class AmendmentsTest {

    private static final Place GYM = new Place("Gym", "I go at six.", "I go at noon.");
    private static final Place CHOIR = new Place("Choir", "", "I sing.");

    private final SmallPractice practice = new SmallPractice();
    private final Amending amending = practice.room(Amending.class);
    private final Amendments amendments = practice.room(Amendments.class);
    private final Invitation invitation;

    AmendmentsTest() {
        practice.publishes();
        invitation = practice.invites(practice.jonas);
    }

    private void bothWant(Place place) {
        var places = practice.room(SharedPlaces.class);
        practice.rooms.does(() -> places.propose(practice.jonas, invitation, place));
        practice.rooms.does(() -> places.propose(practice.maya, invitation, place));
    }

    private void signs(Person by) {
        practice.rooms.does(() -> amending.sign(by, invitation,
                amending.draft(invitation).orElseThrow().digest(), new Signature(by.name(), "")));
    }

    private List<AmendmentSigned> heard() {
        return practice.rooms.told().stream().filter(AmendmentSigned.class::isInstance)
                .map(AmendmentSigned.class::cast).toList();
    }

    @Test
    void whatWasSharedBeforeTheAgreementWasSignedHoldsWithIt() {
        bothWant(GYM);
        var signed = practice.readsAndSigns(practice.jonas, invitation);
        assertEquals(List.of(GYM), practice.rooms.does(() -> amendments.places(signed)));
    }

    @Test
    void whatWasSignedLastHolds() {
        var signed = practice.readsAndSigns(practice.jonas, invitation);
        for (var place : List.of(GYM, CHOIR)) {
            bothWant(place);
            signs(practice.jonas);
            signs(practice.maya);
        }
        assertEquals(List.of(GYM, CHOIR), practice.rooms.does(() -> amendments.places(signed)));
        assertEquals(List.of(1, 2), practice.rooms.does(() -> amendments.signed(List.of(signed))).stream()
                .map(Amendment::number).toList());
    }

    @Test
    void whenBothHaveSignedAndNotBeforeTheSealedCopyIsMade() {
        practice.readsAndSigns(practice.jonas, invitation);
        bothWant(GYM);
        signs(practice.jonas);
        assertEquals(List.of(), heard());
        signs(practice.maya);
        assertEquals(List.of(List.of(GYM)), practice.rooms.does(() -> heard().stream()
                .map(told -> practice.room(EntityManager.class).find(Amendment.class, told.amendment()).places())
                .toList()));
    }
}
