package org.practiceportal.agreements.acknowledgement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.practiceportal.agreements.acknowledgement.AnswerSheet.Answer;
import org.practiceportal.agreements.acknowledgement.AnswerSheet.Clarification;
import org.practiceportal.agreements.acknowledgement.AnswerSheet.Place;

class AnswerSheetTest {

    private static final Instant READ = Instant.parse("2026-11-03T12:51:00.123456Z");

    @Test
    void whatIsWrittenIsRead() {
        var sheet = AnswerSheet
                .of(List.of(new Answer("outside", READ, Map.of("greeting", "nod"), "Call me Zoë \"Z\".")))
                .with(new Clarification("outside", "", "We nod, no more.", READ))
                .with(new Place("St. Brigid's", "I sit at the front.", ""));
        assertEquals(sheet, AnswerSheet.read(sheet.write()));
    }

    /** What was signed before there were wishes, clarifications and places can be sealed all the same. */
    @Test
    void aSheetOfEarlierDaysIsRead() {
        var earlier = "{\"answers\":[{\"choices\":{\"greeting\":\"nod\"},\"readAt\":\"2026-11-03T12:51:00.123456Z\","
                + "\"section\":\"outside\"}]}";
        assertEquals(AnswerSheet.of(List.of(new Answer("outside", READ, Map.of("greeting", "nod"), ""))),
                AnswerSheet.read(earlier));
    }

    /** A page shows the digest and signing compares it, perhaps on another machine. */
    @Test
    void theDigestKnowsOnlyWhatIsSaid() {
        var one = AnswerSheet.of(List.of(new Answer("outside", READ, Map.of("a", "1", "b", "2", "c", "3"), "")));
        var other = AnswerSheet.of(List.of(new Answer("outside", READ, Map.of("c", "3", "b", "2", "a", "1"), "")));
        assertEquals(one.digest(), other.digest());
        assertEquals(one.digest(), AnswerSheet.read(one.write()).digest());
        assertNotEquals(one.digest(), one.with(new Place("Gym", "", "I go at six.")).digest());
        assertNotEquals(one.digest(), one.with(new Clarification("outside", "", "We nod.", READ)).digest());
    }

    @Test
    void aSheetIsRicherByWishesWordsAndPlaces() {
        var plain = AnswerSheet.of(List.of(new Answer("outside", READ, Map.of(), "")));
        assertFalse(plain.enriched());
        assertTrue(plain.with(new Place("Gym", "", "I go at six.")).enriched());
        assertTrue(plain.with(new Clarification("outside", "", "We nod.", READ)).enriched());
        assertTrue(AnswerSheet.of(List.of(new Answer("outside", READ, Map.of(), "Call me Jo."))).enriched());
    }

    @Test
    void eachReadsWhatTheyDoAtAPlaceAndWhatTheOtherDoes() {
        var gym = new Place("Gym", "I nod.", "I wave.");
        assertEquals(List.of("I nod.", "I wave."), List.of(gym.readerDoes(true), gym.otherDoes(true)));
        assertEquals(List.of("I wave.", "I nod."), List.of(gym.readerDoes(false), gym.otherDoes(false)));
    }
}
