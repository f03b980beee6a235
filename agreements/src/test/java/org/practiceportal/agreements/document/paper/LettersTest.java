package org.practiceportal.agreements.document.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class LettersTest {

    @Test
    void europesLettersAndCommonSignsAreThere() {
        assertEquals(List.of(),
                Letters.missingFrom("Þórður Łódź Ğülşah Nguyễn Ελλάς Київ “–…” €₺₴ ✓☐☑→≥≤−½№ 1 000\n\tx²"));
    }

    @Test
    void whatIsMissingIsNamedOnceAndInOrder() {
        List<String> missing = Letters.missingFrom("a 李 שלום 李 \uD83D\uDE42");
        assertEquals(6, missing.size());
        assertTrue(missing.getFirst().startsWith("李 ("), missing.toString());
        assertTrue(missing.getLast().contains("SLIGHTLY SMILING FACE"), missing.toString());
    }

    @Test
    void marksThatReorderTextAreRefusedByName() {
        assertEquals(List.of("RIGHT-TO-LEFT OVERRIDE"), Letters.missingFrom("invoice\u202Efdp.exe"));
        assertEquals(List.of("NULL"), Letters.missingFrom("a\0b"));
    }

    @Test
    void hintsWithoutInkAreNoReasonToRefuse() {
        assertEquals("wordword e", Letters.settable("word\u00ADword\u200B\uFEFF e"));
    }

    @Test
    void accentsAreComposedAndLineEndsMadePlain() {
        assertEquals("Zo\u00EB\na\nb", Letters.settable("Zoe\u0308\r\na\u2028b"));
    }

    @Test
    void settingWhatIsMissingIsAnError() {
        assertThrows(IllegalArgumentException.class, () -> Letters.settable("漢"));
    }
}
