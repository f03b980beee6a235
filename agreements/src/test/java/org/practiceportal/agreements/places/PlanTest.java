package org.practiceportal.agreements.places;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.practiceportal.agreements.invitation.SampleInvitation.INVITATION;
import static org.practiceportal.agreements.invitation.SampleInvitation.JONAS;
import static org.practiceportal.agreements.invitation.SampleInvitation.MAYA;
import static org.practiceportal.agreements.invitation.SampleInvitation.NOW;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.practiceportal.agreements.acknowledgement.AnswerSheet.Place;
import org.practiceportal.agreements.conversation.Yes;
import org.practiceportal.api.Person;
import org.practiceportal.api.Refused;

class PlanTest {

    private static final Place CHURCH = new Place("St. Brigid's", "I sit in front.", "I sit at the back.");
    private static final Place CHOIR = new Place("Choir", "I do not sing there.", "");
    private static final Place LATER = new Place("St. Brigid's", "I go at nine.", "I go at eleven.");

    private final List<SharedPlace> turns = new ArrayList<>();

    private SharedPlace says(Person by, String thread, SharedPlace before, Place place) {
        turns.add(new SharedPlace(INVITATION, by, thread, before, place, NOW));
        return turns.getLast();
    }

    /** Both sides' yes, as the room itself keeps it. */
    private static SharedPlace agreed(SharedPlace place) {
        return Yes.by(place, place.isByTherapist() ? JONAS : MAYA, NOW);
    }

    private List<Place> standing(Place... signed) {
        return Plan.of(turns, List.of(signed)).standing();
    }

    @Test
    void aPlaceStandsOnceBothSaidYes() {
        var church = says(JONAS, "1", null, CHURCH);
        assertEquals(List.of(), standing());
        assertTrue(Plan.of(turns, List.of()).lines().getFirst().waitsFor(MAYA.id()));
        agreed(church);
        assertEquals(List.of(CHURCH), standing());
    }

    @Test
    void otherWordsBeforeSigningTakeThePlaceOffUntilBothSayYesAgain() {
        var church = agreed(says(JONAS, "1", null, CHURCH));
        says(MAYA, "1", church, LATER);
        assertEquals(List.of(), standing());
        assertEquals(1, Plan.of(turns, List.of()).open());
    }

    @Test
    void whatWasSignedStandsUntilBothAgreeOnSomethingElse() {
        var church = agreed(says(JONAS, "1", null, CHURCH));
        var later = says(MAYA, "1", church, LATER);
        assertEquals(List.of(CHURCH), standing(CHURCH));
        agreed(later);
        assertEquals(List.of(LATER), standing(CHURCH));
    }

    @Test
    void whatWasSignedIsTakenOffByBothOnly() {
        var church = agreed(says(JONAS, "1", null, CHURCH));
        turns.add(church.takenOff(INVITATION, JONAS, NOW));
        assertEquals(List.of(CHURCH), standing(CHURCH));
        assertEquals(List.of(), standing(), "before signing one is enough");
        agreed(turns.getLast());
        assertEquals(List.of(), standing(CHURCH));
        assertEquals(List.of(), Plan.of(turns, List.of(CHURCH)).lines());
    }

    @Test
    void placesKeepTheOrderInWhichTheyCameUp() {
        var church = agreed(says(JONAS, "1", null, CHURCH));
        agreed(says(MAYA, "2", null, CHOIR));
        agreed(says(MAYA, "1", church, LATER));
        assertEquals(List.of(LATER, CHOIR), standing());
    }

    @Test
    void aPlaceHasANameAndSomebodyDoesSomethingThere() {
        assertThrows(Refused.class, () -> says(JONAS, "1", null, new Place("", "I go.", "")));
        assertThrows(Refused.class, () -> says(JONAS, "1", null, new Place("Gym", "", "")));
    }
}
