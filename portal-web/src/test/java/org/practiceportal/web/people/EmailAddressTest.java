package org.practiceportal.web.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.practiceportal.api.Refused;

/** The addresses that people have are taken; what a mail server might read in another way is not. */
class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"a@b.org", "first.last+tag@sub.example.org", "o'brien@example.org", "josé@exämple.org",
            "x@xn--exmple-cua.org", "a--b@ex--ample.org", "root@localhost"})
    void whatPeopleHaveIsTaken(String address) {
        assertEquals(address, EmailAddress.of(" " + address + " ").value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a@b", "a@b@c.org", "\"a b\"@c.org", "a b@c.org", "a@c.org, d@e.org",
            "a@[127.0.0.1]",
            "a@c.org\r\nBcc: d@e.org", "a\u560D@c.org", "a\u560A@c.org", "a\u0000@c.org", "<a@c.org>", "a@.org",
            "a@c..org"})
    void whatCouldBeReadInAnotherWayIsNot(String address) {
        assertThrows(Refused.class, () -> EmailAddress.of(address));
    }

    @ParameterizedTest
    @ValueSource(ints = {65, 300})
    void whatIsTooLongForMailIsNot(int length) {
        assertThrows(Refused.class, () -> EmailAddress.of("x".repeat(length) + "@example.org"));
    }
}
