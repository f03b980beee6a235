package org.practiceportal.web.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.practiceportal.web.people.SmallPractice.refused;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.practiceportal.api.PersonId;

/** How long something stays, by the years that an owner has set. */
class RetentionRuleTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-12-01");

    private static RetentionRule rule(Integer years, Integer minorYears) {
        return new RetentionRule(PersonId.fresh(), years, minorYears, Instant.EPOCH);
    }

    @ParameterizedTest
    @CsvSource({
            // Nothing goes without a rule, whatever it is.
            "0, 3, 1990-01-01, false, , false, NO_RULE, ", "0, 3, 1990-01-01, true, 1995-01-01, true, HELD, ",
            // Of an adult the years after the end count, up to the very day.
            "7, 3, 2019-12-01, false, , false, OVER, 2026-12-01", "7, 3, 2019-12-02, false, , false, UNTIL, 2026-12-02",
            "7, 3, 2020-02-29, false, , false, UNTIL, 2027-02-28",
            // Of a minor the later day; it stays while nobody has said when they come of age.
            "7, 3, 2010-01-01, true, , false, AGE_UNKNOWN, ",
            "7, 3, 2010-01-01, true, 2023-12-02, false, UNTIL, 2026-12-02",
            "7, 3, 2010-01-01, true, 2023-12-01, false, OVER, 2026-12-01",
            "7, 3, 2019-12-02, true, 2015-01-01, false, UNTIL, 2026-12-02",
            "7, 3, 2010-01-01, false, 2025-01-01, false, UNTIL, 2028-01-01",
            // A hold comes first, and hides no day.
            "7, 3, 2010-01-01, false, , true, HELD, 2017-01-01", "7, 3, 2010-01-01, true, , true, HELD, "})
    void saysWhyItStaysAndUntilWhen(int years, int minorYears, LocalDate ended, boolean underAge, LocalDate ofAge,
            boolean held, Stay stay, LocalDate until) {
        assertEquals(new Term(stay, until), rule(years, minorYears).term(ended, underAge, ofAge, held, TODAY));
    }

    @Test
    void isOfWholeYearsThatCanBe() {
        for (var wrong : new Integer[]{null, -1, 100}) {
            assertEquals("retention.years.wrong", refused(() -> rule(wrong, 3)));
            assertEquals("retention.years.wrong", refused(() -> rule(7, wrong)));
        }
        assertEquals(99, rule(99, 0).getYears());
    }
}
