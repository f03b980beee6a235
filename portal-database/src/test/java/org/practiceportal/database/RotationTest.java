package org.practiceportal.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which backups stay. */
class RotationTest {

    private static final Rotation USUAL = new Rotation(7, 5, 12);
    /** A Monday. */
    private static final Instant TODAY = Instant.parse("2026-11-30T03:00:00Z");

    private static List<Instant> daily(int days) {
        return IntStream.range(0, days).mapToObj(day -> TODAY.minus(Duration.ofDays(day))).toList();
    }

    private static Set<String> days(Set<Instant> kept) {
        return kept.stream().map(each -> each.toString().substring(5, 10))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void twoYearsOfDaysLeaveADayOfEachOfTheLastDaysWeeksAndMonths() {
        assertEquals(
                Set.of("11-30", "11-29", "11-28", "11-27", "11-26", "11-25", "11-24", "11-22", "11-15", "11-08",
                        "10-31",
                        "09-30", "08-31", "07-31", "06-30", "05-31", "04-30", "03-31", "02-28", "01-31", "12-31"),
                days(USUAL.kept(daily(730))));
    }

    @Test
    void dayByDayItComesToTheSame() {
        var made = new TreeSet<Instant>();
        for (var day : daily(730).reversed()) {
            made.add(day);
            made.retainAll(USUAL.kept(made));
        }
        assertEquals(USUAL.kept(daily(730)), made);
    }

    @Test
    void ofSeveralOnOneDayTheNewestStays() {
        var noon = TODAY.plus(Duration.ofHours(9));
        assertEquals(Set.of(noon), new Rotation(1, 1, 1).kept(List.of(TODAY, noon, TODAY.minusSeconds(1))));
    }

    @Test
    void theOnlyOneStaysHoweverOldItIs() {
        var old = Instant.parse("2019-01-01T00:00:00Z");
        assertEquals(Set.of(old), USUAL.kept(List.of(old)));
        assertEquals(Set.of(), USUAL.kept(List.of()));
    }

    @Test
    void gapsDoNotCount() {
        var rare = List.of(TODAY, TODAY.minus(Duration.ofDays(40)), TODAY.minus(Duration.ofDays(80)));
        assertEquals(Set.copyOf(rare), new Rotation(3, 1, 1).kept(rare));
    }

    @Test
    void theWeekAtTheTurnOfTheYearIsOne() {
        var thursday = Instant.parse("2026-12-31T03:00:00Z");
        var friday = Instant.parse("2027-01-01T03:00:00Z");
        assertEquals(Set.of(friday, thursday.minus(Duration.ofDays(7))),
                new Rotation(1, 2, 1).kept(List.of(thursday, friday, thursday.minus(Duration.ofDays(7)))));
    }

    @Test
    void keepingNothingIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Rotation(0, 1, 1));
    }
}
