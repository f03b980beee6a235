package org.practiceportal.agreements.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.practiceportal.agreements.SmallPractice;
import org.practiceportal.agreements.fit.Colleague.Card;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.PageRequest;
import org.practiceportal.api.Person;
import org.practiceportal.api.Refused;

/** The colleagues whom Maya may name. */
class ColleaguesTest {

    private static final Card INES = new Card("Inés Calvo", "Grief, 50%_off!", "español", 2, "by phone", "on Mondays");

    private final SmallPractice practice = new SmallPractice();
    private final Person maya = practice.maya;
    private final Colleagues colleagues = practice.room(Colleagues.class);

    private void adds(Card card) {
        practice.rooms.does(() -> colleagues.add(maya, card));
    }

    private static Card named(String name) {
        return new Card(name, "", "", null, "", "");
    }

    private List<String> found(String words) {
        return practice.rooms.does(() -> {
            var names = colleagues.page(maya, words, PageRequest.of(null)).rows().stream().map(Colleague::getName)
                    .toList();
            return names;
        });
    }

    private Colleague first() {
        return practice.rooms.does(() -> colleagues.page(maya, "", PageRequest.of(null))).rows().getFirst();
    }

    private void refuses(String key, Runnable what) {
        assertEquals(key, assertThrows(Refused.class, what::run).why().key());
    }

    @Test
    void aCardIsKeptAsItWasWritten() {
        adds(new Card(" Inés \n Calvo ", " Grief, 50%_off! ", "español", 2, "by phone", "on Mondays"));
        var kept = first();
        assertEquals(INES, kept.card());
        assertEquals(INES, new Card(kept.getName(), kept.getSpecialities(), kept.getLanguages(), kept.getPlaces(),
                kept.getContact(), kept.getNote()));
    }

    @Test
    void aCardIsChangedAndRemoved() {
        adds(INES);
        var id = first().getId();
        practice.rooms.does(() -> colleagues.change(maya, id, named("Inés Vega")));
        assertEquals(named("Inés Vega"), practice.rooms.does(() -> colleagues.of(maya, id)).card());
        practice.rooms.does(() -> colleagues.remove(maya, id));
        assertEquals(List.of(), found(""));
    }

    @Test
    void allWordsAreLookedForWhateverTheirAccents() {
        adds(INES);
        adds(named("Anton"));
        assertEquals(List.of("Anton", "Inés Calvo"), found(""));
        assertEquals(List.of("Inés Calvo"), found(" GRIEF  ines "));
        assertEquals(List.of("Inés Calvo"), found("espanol mondays"));
        assertEquals(List.of(), found("grief anton"));
        assertEquals(List.of("Anton"), found("anton"));
    }

    @Test
    void signsAreLookedForAsTheyStand() {
        adds(INES);
        adds(named("Anton"));
        assertEquals(List.of("Inés Calvo"), found("50%_off!"));
        assertEquals(List.of(), found("5%f"));
        assertEquals(List.of(), found("An_on"));
    }

    @Test
    void aCardNeedsANameAndACountOfPlaces() {
        refuses("colleague.name.missing", () -> adds(named(" ")));
        refuses("colleague.places.wrong", () -> adds(new Card("Ines", "", "", -1, "", "")));
        refuses("colleague.places.wrong", () -> adds(new Card("Ines", "", "", 100, "", "")));
        adds(new Card("Ines", "", "", 0, "", ""));
        adds(new Card("Ines", "", "", 99, "", ""));
        assertEquals(2, found("ines").size());
    }

    @Test
    void anotherTherapistsColleagueDoesNotExist() {
        adds(INES);
        var id = first().getId();
        var tomas = new SmallPractice().maya;
        practice.rooms.does(() -> {
            assertEquals(List.of(), colleagues.page(tomas, "", PageRequest.of(null)).rows());
            assertThrows(NotFound.class, () -> colleagues.of(tomas, id));
            assertThrows(NotFound.class, () -> colleagues.remove(tomas, id));
            assertThrows(NotFound.class, () -> colleagues.change(tomas, id, INES));
        });
    }

    @Test
    void theBoardIsWhatWasWrittenLast() {
        assertEquals("", board());
        practice.rooms.does(() -> colleagues.keepBoard(maya, " The board of the state "));
        practice.rooms.does(() -> colleagues.keepBoard(maya, "The chamber"));
        assertEquals("The chamber", board());
        refuses("words.long", () -> practice.rooms.does(
                () -> colleagues.keepBoard(maya, "x".repeat(Board.LONGEST + 1))));
    }

    private String board() {
        return practice.rooms.does(() -> colleagues.board(maya.id()));
    }
}
