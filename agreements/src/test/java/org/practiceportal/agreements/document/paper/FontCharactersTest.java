package org.practiceportal.agreements.document.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class FontCharactersTest {

    @Test
    void europesLettersAndCommonSignsAreThere() {
        assertEquals(List.of(),
                FontCharacters.missingFrom("Þórður Łódź Ğülşah Nguyễn Ελλάς Київ “–…” €₺₴ ✓☐☑→≥≤−½№ 1 000\n\tx²"));
    }

    @Test
    void lettersOfTheEastAreThere() {
        assertEquals(List.of(),
                FontCharacters.missingFrom("محمد می‌خواهم ۱۲۳ שָׁלוֹם प्रिया ผู้ใหญ่ 李小龍 䶮 さくら 김민수「」，。"));
    }

    @Test
    void whatIsMissingIsNamedOnceAndInOrder() {
        var missing = FontCharacters.missingFrom("a ᠮ é ᠮ \uD83D\uDE42");
        assertEquals(2, missing.size(), missing.toString());
        assertEquals("ᠮ (MONGOLIAN LETTER MA)", missing.getFirst());
        assertTrue(missing.getLast().contains("SLIGHTLY SMILING FACE"), missing.toString());
    }

    @Test
    void marksThatReorderTextAreRefusedByName() {
        assertEquals(List.of("RIGHT-TO-LEFT OVERRIDE"), FontCharacters.missingFrom("invoice\u202Efdp.exe"));
        assertEquals(List.of("RIGHT-TO-LEFT ISOLATE", "POP DIRECTIONAL ISOLATE"),
                FontCharacters.missingFrom("\u2067a\u2069"));
        assertEquals(List.of("NULL"), FontCharacters.missingFrom("a\0b"));
    }

    @Test
    void hintsWithoutInkAreNoReasonToRefuse() {
        assertEquals("wordword e", FontCharacters.settable("word\u00ADword\u200B\uFEFF e"));
    }

    @Test
    void joinersStayWhereLettersJoinOnly() {
        assertEquals("ab", FontCharacters.settable("a\u200Db\u200C"));
        assertEquals("می\u200Cخواهم र्\u200Dक", FontCharacters.settable("می\u200Cخواهم र्\u200Dक"));
    }

    @Test
    void whatSlippedThroughIsSpelledOut() {
        assertEquals("Lindenhof [DECIDUOUS TREE] م", FontCharacters.spelledOut("Lindenhof \uD83C\uDF33 م"));
    }

    @Test
    void accentsAreComposedAndLineEndsMadePlain() {
        assertEquals("Zo\u00EB\na\nb", FontCharacters.settable("Zoe\u0308\r\na\u2028b"));
    }

    @Test
    void settingWhatIsMissingIsAnError() {
        assertThrows(IllegalArgumentException.class, () -> FontCharacters.settable("ᠮ"));
    }
}
