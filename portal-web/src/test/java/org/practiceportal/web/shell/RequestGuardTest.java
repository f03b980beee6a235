package org.practiceportal.web.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is turned away at the door, and what comes in without its dirt. */
class RequestGuardTest {

    @ParameterizedTest
    @ValueSource(strings = {"jakarta.faces.ViewState=stateless", "a=b&jakarta.faces.ViewState=x",
            "jakarta%2Efaces.ViewState=x",
            "%6aakarta.faces.source=x", "q=a%00b", "q=%zz", "q=%", "q=%4"})
    void anAddressThatSpeaksLikeAFormIsStrange(String query) {
        assertTrue(RequestGuard.isStrange(query));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "q=100%25", "i=0f43a83c-668b-44b1-8999-ec69a56aa771&s=fit", "q=%E2%80%AE",
            "with=a&with=b"})
    void everyOtherIsNot(String query) {
        assertFalse(RequestGuard.isStrange(query));
        assertFalse(RequestGuard.isStrange(null));
    }

    @Test
    void whatNoPageCanHoldIsLeftOut() {
        assertNull(CleanRequest.clean(null));
        assertEquals("ab\tc\r\nd\ne\nf", CleanRequest.clean("a\u0000b\tc\r\nd\u000Be\ff\u001B\uFFFF\uD800"));
        assertEquals("می\u200Cخواهم \uD83D\uDE00", CleanRequest.clean("می\u200Cخواهم \uD83D\uDE00"));
    }
}
