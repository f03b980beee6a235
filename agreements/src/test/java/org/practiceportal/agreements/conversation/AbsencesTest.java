package org.practiceportal.agreements.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practiceportal.agreements.SmallPractice;
import org.practiceportal.api.Person;
import org.practiceportal.api.Refused;

/** Maya goes away for a while, and Ruth is there for her clients. */
class AbsencesTest {

    private final SmallPractice practice = new SmallPractice();
    private final Person maya = practice.maya;
    private final LocalDate today = practice.today();

    private void says(LocalDate first, LocalDate last, String standIn) {
        practice.rooms.does(() -> practice.room(Absences.class).say(maya, first, last, standIn));
    }

    private Optional<Absence> said() {
        return practice.rooms.does(() -> practice.room(Absences.class).of(maya.id()));
    }

    private boolean isAway() {
        return practice.rooms.does(() -> practice.room(Absences.class).isAway(maya.id()));
    }

    private void refuses(String key, LocalDate first, LocalDate last, String standIn) {
        var acts = practice.acts();
        assertEquals(key, assertThrows(Refused.class, () -> says(first, last, standIn)).why().key());
        assertEquals(acts, practice.acts());
        assertTrue(said().isEmpty());
    }

    @Test
    void bothDaysBelongToIt() {
        says(today.plusDays(1), today.plusDays(2), " Ruth, 555 0100, weekdays. ");
        assertEquals("Ruth, 555 0100, weekdays.", said().orElseThrow().getStandIn());
        assertFalse(isAway(), "the day before");
        practice.pass(Duration.ofDays(1));
        assertTrue(isAway(), "the first day");
        practice.pass(Duration.ofDays(1));
        assertTrue(isAway(), "the last day");
        practice.pass(Duration.ofDays(1));
        assertFalse(isAway(), "the day after");
        assertTrue(said().isEmpty());
    }

    @Test
    void clientsKnowAWeekBeforeAndNotEarlier() {
        says(today.plusDays(8), today.plusDays(9), "");
        assertFalse(said().orElseThrow().isToldOn(today));
        assertTrue(said().orElseThrow().isToldOn(today.plusDays(1)));
        assertTrue(said().orElseThrow().isToldOn(today.plusDays(9)));
        assertFalse(said().orElseThrow().isToldOn(today.plusDays(10)));
    }

    @Test
    void theNewestCountsAndTwiceIsOnce() {
        says(today, today.plusDays(1), "Ruth");
        says(today, today.plusDays(1), "Ruth ");
        assertEquals(1, practice.acts().stream().filter("agreements.absenceSaid"::equals).count());
        practice.pass(Duration.ofMinutes(1));
        says(today.plusDays(3), today.plusDays(4), "Ruth");
        assertFalse(isAway());
        assertEquals(today.plusDays(3), said().orElseThrow().getFirstDay());
    }

    @Test
    void whoeverIsBackSaysSo() {
        practice.rooms.does(() -> practice.room(Absences.class).end(maya));
        assertTrue(practice.acts().isEmpty(), "nothing was said");
        says(today, today.plusDays(9), "Ruth");
        practice.pass(Duration.ofMinutes(1));
        practice.rooms.does(() -> practice.room(Absences.class).end(maya));
        assertFalse(isAway());
        assertEquals("agreements.absenceEnded", practice.acts().getLast());
    }

    @Test
    void daysThatCannotBeAreRefused() {
        refuses("absence.days", null, today, "");
        refuses("absence.days", today, null, "");
        refuses("absence.days", today.plusDays(2), today.plusDays(1), "");
        refuses("absence.days", today.minusDays(3), today.minusDays(1), "");
        refuses("absence.days", today, today.plusDays(366), "");
        refuses("words.long", today, today, "x".repeat(Absence.LONGEST + 1));
        says(today.minusDays(2), today.plusDays(363), "");
        assertTrue(isAway());
    }
}
