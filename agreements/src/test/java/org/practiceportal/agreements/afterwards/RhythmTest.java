package org.practiceportal.agreements.afterwards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practiceportal.api.PersonId;
import org.practiceportal.api.Refused;

/** On which days somebody is asked. */
class RhythmTest {

    private static final PersonId THERAPIST = PersonId.fresh();
    private static final PersonId CLIENT = PersonId.fresh();

    private static Rhythm from(String first, int months) {
        return Rhythm.from(LocalDate.parse(first), months, LocalDate.parse(first), THERAPIST, CLIENT, Instant.EPOCH);
    }

    private static void requireDays(Rhythm rhythm, String today, String due, String next) {
        assertEquals(Optional.ofNullable(due).map(LocalDate::parse), rhythm.dueOn(LocalDate.parse(today)), "due");
        assertEquals(Optional.ofNullable(next).map(LocalDate::parse), rhythm.nextOn(LocalDate.parse(today)), "next");
    }

    @Test
    void nothingIsDueBeforeTheFirstDay() {
        requireDays(from("2027-03-01", 6), "2027-02-28", null, "2027-03-01");
        requireDays(from("2027-03-01", 6), "2027-03-01", "2027-03-01", "2027-09-01");
    }

    @Test
    void onceIsOnce() {
        requireDays(from("2027-03-01", 0), "2031-01-01", "2027-03-01", null);
    }

    @Test
    void theLatestDayIsDueHoweverManyWereMissed() {
        requireDays(from("2027-03-01", 3), "2029-01-15", "2028-12-01", "2029-03-01");
        requireDays(from("2027-03-01", 12), "2028-02-29", "2027-03-01", "2028-03-01");
    }

    @Test
    void theLastDayOfAMonthComesBackAfterAShortOne() {
        var monthly = from("2027-01-31", 1);
        requireDays(monthly, "2027-02-27", "2027-01-31", "2027-02-28");
        requireDays(monthly, "2027-02-28", "2027-02-28", "2027-03-31");
        requireDays(monthly, "2027-03-30", "2027-02-28", "2027-03-31");
        requireDays(from("2028-02-29", 12), "2029-02-28", "2029-02-28", "2030-02-28");
    }

    @Test
    void whoIsNotAskedHasNoDay() {
        requireDays(Rhythm.none(THERAPIST, CLIENT, Instant.EPOCH), "2027-03-01", null, null);
    }

    @Test
    void aDayThatHasPassedAndASillyNumberAreRefused() {
        var today = LocalDate.parse("2027-03-01");
        for (var day : new LocalDate[]{null, today.minusDays(1), LocalDate.MIN}) {
            assertThrows(Refused.class, () -> Rhythm.from(day, 3, today, THERAPIST, CLIENT, Instant.EPOCH));
        }
        for (var months : new int[]{-1, 37, Integer.MAX_VALUE}) {
            assertThrows(Refused.class, () -> Rhythm.from(today, months, today, THERAPIST, CLIENT, Instant.EPOCH));
        }
    }
}
