package org.practiceportal.web.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** What is made up so that nobody can guess it. */
class SecretsTest {

    @RepeatedTest(20)
    void aTokenCanStandInAnAddress() {
        assertTrue(Secrets.token().matches("[A-Za-z0-9_-]{43}"));
    }

    @RepeatedTest(20)
    void aCodeIsMadeOfWordsThatCanBeSaidAndFourDigits() {
        assertTrue(Secrets.code(2).matches("([bdfgklmnprstvz][aeiou][bdfgklmnprstvz][aeiou]-){2}[0-9]{4}"));
        assertTrue(Secrets.code(5).matches("([a-z]{4}-){5}[0-9]{4}"));
    }

    @Test
    void noneComesTwice() {
        var seen = new HashSet<String>();
        for (int i = 0; i < 100; i++) {
            assertTrue(seen.add(Secrets.token()));
            assertTrue(seen.add(Secrets.code(2)));
        }
        assertEquals(200, seen.size());
    }

    @Test
    void caseSpacesAndHyphensDoNotMatter() {
        assertEquals("lumotavi4821", Secrets.plain(" LUMO–tavi 48-21\n"));
        assertEquals("", Secrets.plain(null));
    }

    @Test
    void theHashIsTheOneThatEverybodyKnows() {
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", Secrets.sha256("abc"));
        assertNotEquals(Secrets.sha256("é"), Secrets.sha256("e"));
    }
}
