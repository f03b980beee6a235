package org.practiceportal.web.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.practiceportal.api.PersonId;

/** A way in, with a link and a short code, or with a long code alone. */
class ActivationCodeTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private final PersonId jonas = PersonId.fresh();
    private final ActivationCode halves = ActivationCode.ofTwoHalves(jonas, "token", "lumo-tavi-4821", NOW);
    private final ActivationCode whole = ActivationCode.ofCode(jonas, "lumo-tavi-bora-4821", NOW);

    @Test
    void bothHalvesTogetherFit() {
        assertTrue(halves.fits("token", "lumo-tavi-4821"));
        assertFalse(halves.fits("token", "lumo-tavi-4822"));
        assertFalse(halves.fits("another", "lumo-tavi-4821"));
        assertFalse(halves.fits("", "lumo-tavi-4821"));
    }

    @Test
    void aLongCodeFitsAlone() {
        assertTrue(whole.fits("", "lumo-tavi-bora-4821"));
        assertFalse(whole.fits("token", "lumo-tavi-bora-4821"));
    }

    @Test
    void howACodeIsTypedDoesNotMatter() {
        assertTrue(whole.fits("", " LUMO tavi–bora 4821 "));
        assertEquals(ActivationCode.longCodeHash("lumo-tavi-bora-4821"),
                ActivationCode.longCodeHash("Lumo Tavi Bora 4821"));
    }

    @Test
    void aTokenIsFoundByAnotherHashThanACode() {
        assertNotEquals(ActivationCode.linkHash("lumo"), ActivationCode.longCodeHash("lumo"));
        assertNotEquals(ActivationCode.linkHash("lumo"), ActivationCode.linkHash("tavi"));
    }

    @Test
    void itIsOpenForFourteenDays() {
        assertEquals(NOW.plus(Duration.ofDays(14)), halves.until());
        assertEquals(halves.until(), whole.until());
        assertTrue(halves.isOpen(halves.until().minusMillis(1)));
        assertFalse(halves.isOpen(halves.until()));
    }

    @Test
    void itSaysWhoseItIs() {
        assertEquals(jonas, halves.account());
        assertNull(ActivationCode.ofCode(null, "lumo-tavi-4821", NOW).account());
        assertNotEquals(halves.id(), whole.id());
    }
}
