package org.practiceportal.agreements.acknowledgement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.practiceportal.api.Refused;

/** What cannot be drawn is refused when it is signed with, not when it is printed. */
class SignatureTest {

    @ParameterizedTest
    @ValueSource(strings = {"{\"lines\":[[[1e999,1]]]}", "{\"lines\":[[[1,-1e308]]]}", "{\"lines\":[[[1]]]}",
            "{\"lines\":[[\"x\"]]}", "{\"lines\":7}", "{}", "[]", "not json", "{\"lines\":[[[1,2]"})
    void aDrawingThatCannotBePrintedIsRefused(String drawing) {
        assertThrows(Refused.class, () -> Signature.of("", drawing, "Mara Quint"));
    }

    @Test
    void noDrawingIsTooDeepOrTooPrecise() {
        for (var drawing : List.of("{\"lines\":" + "[".repeat(40_000), "{\"lines\":[[[" + "9".repeat(5_000) + ",1]]]}",
                "{\"lines\":[[[1e999999999,1]]]}", "{\"lines\":[[[1,2]]]," + "\"a\":{".repeat(10_000))) {
            assertThrows(Refused.class, () -> Signature.of("", drawing, "Mara Quint"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200B", "\u200D\u200C", "\u00AD", "\u2060\uFEFF", "\u202E\u202C", "\u0000", "\u0301",
            "\u3164", "\u00A0\u2003", "\uDB40\uDC41", "\uD800"})
    void aNameThatNobodySeesIsNoName(String name) {
        assertEquals("sign.name.missing",
                assertThrows(Refused.class, () -> Signature.of(name, "", "Mara Quint")).why().key());
        assertEquals("Mara", Signature.of("Ma" + name.replaceAll("[^\\u200B\\u00AD\\u0000\\u202E]", "") + "ra", "", "")
                .name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"X", "O'Brien", "Null", "True", "李", "علی\u200Cرضا", "J.", "Zoë", "ñ"})
    void everyNameThatPeopleHaveIsAName(String name) {
        assertEquals(name, Signature.of("  " + name + " ", "", "Mara Quint").name());
    }

    @Test
    void aDrawingIsWorthATypedName() {
        var drawn = Signature.of("", "{\"lines\":[[[1,2],[3,4.5]],[[6,7]]]}", "Mara Quint");
        assertEquals("Mara Quint", drawn.name());
        assertEquals(2, drawn.lines().size());
        assertEquals(new Signature.Point(3, 4.5), drawn.lines().getFirst().get(1));
    }

    @Test
    void anEmptyPadNeedsATypedName() {
        assertEquals("Mara", Signature.of(" Mara ", "{\"lines\":[]}", "Mara Quint").name());
        assertThrows(Refused.class, () -> Signature.of(" ", "{\"lines\":[]}", "Mara Quint"));
        assertThrows(Refused.class, () -> Signature.of(null, "", "Mara Quint"));
    }

    @Test
    void aDrawingIsAsFarAndAsLongAsAPad() {
        assertEquals(100_000,
                Signature.of("", "{\"lines\":[[[100000,-1]]]}", "Mara").lines().getFirst().getFirst().x());
        assertThrows(Refused.class, () -> Signature.of("", "{\"lines\":[[[100001,1]]]}", "Mara"));
        var drawing = "{\"lines\":[[[1,2]]]}";
        assertEquals("Mara", Signature.of("", drawing + " ".repeat(100_000 - drawing.length()), "Mara").name());
        assertEquals("sign.drawing.large", assertThrows(Refused.class,
                () -> Signature.of("", drawing + " ".repeat(100_001 - drawing.length()), "Mara")).why().key());
    }

    @Test
    void whoDrawsMayTypeAnotherName() {
        var drawing = "{\"lines\":[[],[[1,2]]]}";
        assertEquals("M. Quint", Signature.of(" M. Quint ", drawing, "Mara Quint").name());
        assertEquals("Mara Quint", Signature.of(null, drawing, "Mara Quint").name());
        assertEquals(1, Signature.of("", drawing, "Mara Quint").lines().size(), "a stroke without points is none");
    }
}
