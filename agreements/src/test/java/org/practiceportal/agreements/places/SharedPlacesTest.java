package org.practiceportal.agreements.places;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.practiceportal.agreements.AgreementsPage;
import org.practiceportal.agreements.SmallPractice;
import org.practiceportal.agreements.acknowledgement.AnswerSheet.Place;
import org.practiceportal.agreements.acknowledgement.Readings;
import org.practiceportal.agreements.conversation.AgendaPoint;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.Person;
import org.practiceportal.api.Refused;

/** Where Jonas and Maya may meet outside therapy. */
class SharedPlacesTest {

    private static final Place GYM = new Place("Gym", "I nod.", "I nod back.");
    private static final Place CHOIR = new Place("Choir", "", "I sing.");

    private final SmallPractice practice = new SmallPractice();
    private final Person maya = practice.maya;
    private final Person jonas = practice.jonas;
    private final SharedPlaces places = practice.room(SharedPlaces.class);
    private final Invitation invitation;

    SharedPlacesTest() {
        practice.publishes();
        invitation = practice.invites(jonas);
    }

    private void proposes(Person by, Place place) {
        practice.rooms.does(() -> places.propose(by, invitation, place));
    }

    private List<Place> standing() {
        return practice.rooms.does(() -> places.plan(invitation)).standing();
    }

    private String last(int line) {
        return practice.rooms.does(() -> places.plan(invitation)).lines().get(line).last().getId();
    }

    private String only() {
        return places.plan(invitation).lines().getFirst().last().getId();
    }

    private List<AgendaPoint> agenda() {
        return practice.rooms.does(() -> places.open(maya));
    }

    private void refuses(String key, Runnable what) {
        assertEquals(key, assertThrows(Refused.class, what::run).why().key());
    }

    @Test
    void whatTheOtherProposedToIsAgreed() {
        proposes(jonas, GYM);
        assertEquals(List.of(), standing());
        proposes(maya, new Place(" Gym ", "I  nod.", "I nod \n back."));
        assertEquals(List.of(GYM), standing());
        assertEquals(List.of(GYM), practice.rooms.does(() -> practice.room(Readings.class).sheet(invitation)).places());
    }

    @Test
    void aPlaceIsThereOnce() {
        proposes(jonas, GYM);
        refuses("place.already", () -> proposes(maya, new Place("gým", "I wave.", "")));
        proposes(jonas, CHOIR);
        var choir = last(1);
        refuses("place.already", () -> practice.rooms.does(() -> places.change(jonas, invitation, choir, GYM)));
        practice.rooms.does(() -> places.change(jonas, invitation, choir, new Place("choir", "", "I hum.")));
        assertEquals("choir", practice.rooms.does(() -> places.plan(invitation)).lines().get(1).last().place().name());
    }

    @Test
    void aPlaceHasANameAndSomebodyDoesSomethingThere() {
        refuses("place.name.missing", () -> proposes(jonas, new Place(" ", "I nod.", "")));
        refuses("place.empty", () -> proposes(jonas, new Place("Gym", " ", "")));
        refuses("words.long", () -> proposes(jonas,
                new Place("x".repeat(SharedPlace.LONGEST_NAME + 1), "I nod.", "")));
        refuses("words.long", () -> proposes(jonas,
                new Place("Gym", "x".repeat(SharedPlace.LONGEST_WORDS + 1), "")));
        refuses("words.long", () -> proposes(jonas,
                new Place("Gym", "", "x".repeat(SharedPlace.LONGEST_WORDS + 1))));
    }

    @Test
    void aPlanIsNotEndless() {
        for (int i = 0; i < 30; i++) {
            proposes(jonas, new Place("Place " + i, "", "I nod."));
        }
        refuses("place.many", () -> proposes(jonas, GYM));
    }

    @Test
    void somebodyElsesPlaceDoesNotExist() {
        proposes(jonas, GYM);
        var id = last(0);
        var hers = practice.invites(practice.grace);
        practice.rooms.does(() -> {
            assertThrows(NotFound.class, () -> places.of(hers, maya, id));
            assertThrows(NotFound.class, () -> places.of(invitation, practice.grace, id));
            assertThrows(NotFound.class, () -> places.of(invitation, maya, null));
        });
        assertThrows(NotFound.class, () -> practice.rooms.does(() -> places.takeOff(maya, hers, id)));
    }

    @Test
    void whatAClientProposesIsForTheNextSession() {
        proposes(jonas, GYM);
        proposes(maya, CHOIR);
        assertEquals(1, agenda().size());
        var point = agenda().getFirst();
        assertEquals(List.of("agenda.place", "Gym", "I nod back."),
                List.of(point.kind().key(), point.about(), point.words()));
        assertEquals(AgreementsPage.SHARED.at(jonas.id(), last(0)), point.path());
        assertEquals(jonas.id(), point.client());
        assertThrows(NotFound.class, () -> places.talked(maya, point.id(), practice.today(), ""));
    }

    @Test
    void whatNeverHeldIsTakenOffWithoutATalk() {
        proposes(jonas, GYM);
        practice.rooms.does(() -> places.takeOff(jonas, invitation, only()));
        assertEquals(List.of(), agenda());
    }

    @Test
    void whatWasSignedIsTakenOffTogether() {
        proposes(jonas, GYM);
        proposes(maya, GYM);
        practice.readsAndSigns(jonas, invitation);
        practice.rooms.does(() -> places.takeOff(jonas, invitation, only()));
        assertEquals(List.of(GYM), standing());
        assertEquals(List.of("Gym"), agenda().stream().map(AgendaPoint::about).toList());
        practice.rooms.does(() -> places.agree(maya, invitation, only()));
        assertEquals(List.of(), standing());
        assertEquals(List.of(), agenda());
    }
}
