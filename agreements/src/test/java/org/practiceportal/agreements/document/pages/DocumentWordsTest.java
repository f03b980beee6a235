package org.practiceportal.agreements.document.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.practiceportal.agreements.document.paper.FontCharacters;

class DocumentWordsTest {

    @Test
    void eachLanguageHasAllTheWords() throws Exception {
        assertEquals(bundle("_en").stringPropertyNames(), bundle("_es").stringPropertyNames());
        bundle("_es").forEach((key, words) -> assertFalse(words.toString().isBlank(), key.toString()));
    }

    @Test
    void theFontsHaveAllTheWords() throws Exception {
        for (var language : List.of("_en", "_es")) {
            bundle(language).values().forEach(w -> assertEquals(List.of(), FontCharacters.missingFrom(w.toString())));
        }
    }

    @Test
    void aNameThatLooksLikeAPlaceStaysAName() {
        assertTrue(
                new DocumentWords("en").get("consentedAt", "{1} '{0}'", "today").equals("Given by {1} '{0}' on today"));
    }

    @Test
    void aLanguageNotSpokenHereFallsBackToEnglish() {
        assertEquals("Why", new DocumentWords("pt").get("why"));
        assertEquals("Por qué", new DocumentWords("es-MX").get("why"));
    }

    private static Properties bundle(String language) throws IOException {
        try (var in = DocumentWords.class.getResourceAsStream("printed" + language + ".properties")) {
            var words = new Properties();
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return words;
        }
    }
}
