package org.practiceportal.web.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LanguagesTest {

    @Test
    void aLanguageIsTheFirstThatIsSpokenHere() {
        assertEquals(Locale.ENGLISH, best());
        assertEquals("es", best(Locale.GERMAN, Locale.of("es", "MX"), Locale.ENGLISH).toLanguageTag());
        assertEquals(Locale.ENGLISH, best(Locale.GERMAN));
        assertEquals("es", Languages.of("es").toLanguageTag());
        assertEquals(Locale.ENGLISH, Languages.of("de"));
    }

    private static Locale best(Locale... wanted) {
        return Languages.best(Collections.enumeration(List.of(wanted)));
    }
}
