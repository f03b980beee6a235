package org.practiceportal.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What a head of the signatures tells later. */
class HeadTest {

    private static final Instant MADE = Instant.parse("2026-11-29T03:00:00Z");
    private static final Head HEAD = new Head(12, Instant.parse("2026-11-30T02:55:00.123456Z"), "ab".repeat(32));

    private static Head here(long signatures, String digest) {
        return new Head(signatures, HEAD.before(), digest.repeat(32));
    }

    @Test
    void isOneWordThatReadsAsItWasWritten() {
        assertEquals("12-20261130T025500Z-" + "ab".repeat(32), HEAD.toString());
        assertEquals(HEAD, Head.parsed(" " + HEAD + "\n"));
        assertThrows(IllegalStateException.class, () -> Head.parsed("12"));
    }

    @Test
    void allAreHere() {
        assertEquals("Complete: all 12 signatures made before 2026-11-30T02:55:00Z are here.",
                HEAD.comparedWith(here(12, "ab"), MADE));
    }

    @Test
    void someAreMissing() {
        assertEquals(
                "3 signatures are missing: they were made after 2026-11-29T03:00:00Z and before 2026-11-30T02:55:00Z.",
                HEAD.comparedWith(here(9, "cd"), MADE));
    }

    @Test
    void thoseOfAnotherPracticeAreNotTakenForIts() {
        var others = " signatures here that were made before 2026-11-30T02:55:00Z are not the 12 that the head tells of: the"
                + " backup is another practice's, or something in it was changed.";
        assertEquals("The 12" + others, HEAD.comparedWith(here(12, "cd"), MADE));
        assertEquals("The 13" + others, HEAD.comparedWith(here(13, "cd"), MADE));
        assertEquals("The 9" + others, HEAD.comparedWith(here(9, "cd"), Instant.parse("2026-11-30T04:00:00Z")));
    }
}
