package org.practiceportal.agreements.document.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.practiceportal.agreements.SmallPractice;
import org.practiceportal.api.SystemLine.Level;

/** What the owner sees of copies that wait for their seal. */
class UnsealedTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private static String said(long count, Duration since) {
        var line = new Unsealed(count, count == 0 ? null : NOW.minus(since)).line(NOW);
        return line.level() + " " + line.state().key() + " " + (line.advice() == null ? "" : line.advice().key());
    }

    @Test
    void isWellWhileThePortalIsAboutToSeal() {
        assertEquals("WELL unsealed.none ", said(0, Duration.ZERO));
        assertEquals("WELL unsealed.some ", said(2, Duration.ofMinutes(14)));
    }

    @Test
    void needsSomebodyWhenThatDoesNotHelp() {
        assertEquals("TROUBLE unsealed.some unsealed.help", said(1, Duration.ofMinutes(15)));
        assertEquals(List.of(3L, NOW.minus(Duration.ofDays(2))),
                new Unsealed(3, NOW.minus(Duration.ofDays(2))).line(NOW).state().arguments());
        assertEquals(Level.TROUBLE, new Unsealed(3, NOW.minus(Duration.ofDays(2))).line(NOW).level());
    }

    /** Others sign and seal on the same database. */
    @Test
    void isCountedFromSigningOn() {
        var practice = new SmallPractice();
        practice.publishes();
        practice.readsAndSigns(practice.jonas, practice.invites(practice.jonas));
        var unsealed = practice.rooms.does(() -> practice.room(SealedCopies.class).unsealed());
        assertTrue(unsealed.count() > 0);
        assertNotNull(unsealed.oldest());
    }
}
