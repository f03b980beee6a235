package org.practiceportal.web.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.practiceportal.api.Refused;

/** Whatever people are called is a name, and two names that look the same are the same. */
class PersonNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"X", "O'Brien", "Null", "True", "Zoë", "Nguyễn Thị", "李", "علی\u200Cرضا", "शर्मा\u200D",
            "J. R.",
            "van der Berg-Öztürk", "undefined", "\uD835\uDD18"})
    void everyNameThatPeopleHaveIsKept(String name) {
        assertEquals(name, PersonName.of("  " + name + "\t").value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u200B", "\u200D\u200C", "\u00AD", "\u2060\uFEFF", "\u202E\u202C", "\u0000",
            "\u0301",
            "\u3164", "\u00A0\u2003", "\uDB40\uDC41", "\uD800"})
    void whatNobodySeesIsNoName(String typed) {
        assertThrows(Refused.class, () -> PersonName.of(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"An\u200Cna", "An\u200Dna", "\u200DAnna", "\u202EAnna", "Anna\u2069", "Anna\uFEFF"})
    void whatCannotBeSeenMakesNoOtherName(String typed) {
        assertEquals("Anna", PersonName.of(typed).value());
    }

    @Test
    void aHundredLettersAreEnough() {
        assertEquals(100, PersonName.of("x".repeat(100)).value().length());
        assertThrows(Refused.class, () -> PersonName.of("x".repeat(101)));
    }
}
