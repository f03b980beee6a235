package org.practiceportal.agreements;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TypedTest {

    @Test
    void whatNobodySeesIsLeftOut() {
        assertEquals("Jonas\nFerreira\t", Typed.clean("Jo\u00ADnas\r\n\u202EFerr\u200Beira\t\u0007"));
        assertEquals("Zo\u00EB", Typed.clean("Zoe\u0308"));
    }

    /** Words of plain letters alone take a shorter way, which must come out at the same place. */
    @Test
    void eachCharacterIsCleanedAlikeWhateverIsBesideIt() {
        for (char c = 0; c < 0x180; c++) {
            assertEquals(Typed.clean(c + " ö").replace(" ö", ""), Typed.clean(String.valueOf(c)),
                    "U+" + Integer.toHexString(c));
        }
    }
}
