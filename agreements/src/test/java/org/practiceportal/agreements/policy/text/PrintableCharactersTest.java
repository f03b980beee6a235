package org.practiceportal.agreements.policy.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.practiceportal.api.Refused;

/** Words that shall stand in a document which has no Z. */
class PrintableCharactersTest {

    private static final PrintableCharacters NO_Z = text -> text.contains("Z") ? List.of("Z") : List.of();

    private static Refused refused(String typed) {
        return assertThrows(Refused.class, () -> NO_Z.fit(typed, 5));
    }

    @Test
    void whatCanBePrintedIsKeptCleaned() {
        assertEquals("a\u00e9", NO_Z.fit(" ae\u0301 ", 5));
        assertEquals("", NO_Z.fit(null, 5));
        assertEquals("12345", NO_Z.fit("12345", 5));
    }

    @Test
    void whatCannotBePrintedIsNamed() {
        assertEquals("words.letters", refused("A to Z").why().key());
        assertEquals(List.of("Z"), refused("A to Z").why().arguments());
    }

    @Test
    void moreThanFitsIsRefused() {
        assertEquals("words.long", refused("123456").why().key());
    }
}
