package org.practiceportal.agreements.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.practiceportal.agreements.policy.text.AgreementText.Section;
import org.practiceportal.agreements.policy.text.RichText;

/** A begun minute counts. */
class ReadingTimeTest {

    private static String words(int many) {
        return String.join(" ", Collections.nCopies(many, "word"));
    }

    private static Section section(String summary, String why, String own) {
        return new Section("a", "A", summary, List.of(why), List.of(), List.of(), RichText.of(own), List.of());
    }

    @Test
    void nothingTakesNoTime() {
        assertEquals(0, ReadingTime.minutes(List.of()));
    }

    @Test
    void aHundredAndEightyWordsTakeAMinute() {
        assertEquals(1, ReadingTime.minutes(List.of(section(words(1), words(1), ""))));
        assertEquals(1, ReadingTime.minutes(List.of(section(words(100), words(80), ""))));
        assertEquals(2, ReadingTime.minutes(List.of(section(words(100), words(81), ""))));
        assertEquals(2, ReadingTime.minutes(List.of(section(words(100), words(80), "word"))));
        assertEquals(2, ReadingTime.minutes(List.of(section(words(100), words(80), ""), section("a", "b", ""))));
    }
}
