package org.practiceportal.agreements.acknowledgement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

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
}
