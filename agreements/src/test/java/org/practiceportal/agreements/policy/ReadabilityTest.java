package org.practiceportal.agreements.policy;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadabilityTest {

    @Test
    void everyEnglishSectionReadsAtGradeEightOrBelowWhateverIsPicked() {
        assertAll(sections(Locale.ENGLISH).map(section -> () -> {
            double grade = Readability.gradeInEnglish(words(section));
            assertTrue(grade <= 8, () -> section.key() + " reads at grade " + grade);
        }));
    }

    @Test
    void everySpanishSectionIsFairlyEasyWhateverIsPicked() {
        assertAll(sections(Locale.of("es")).map(section -> () -> {
            double ease = Readability.easeInSpanish(words(section));
            assertTrue(ease >= 70, () -> section.key() + " has an ease of " + ease);
        }));
    }

    @Test
    void noSingleSentenceOfTheTherapistIsHard() {
        assertAll(sentences(Locale.ENGLISH).map(sentence -> () -> {
            double grade = Readability.gradeInEnglish(sentence);
            assertTrue(grade <= 10, () -> grade + ": " + sentence);
        }));
        assertAll(sentences(Locale.of("es")).map(sentence -> () -> {
            double ease = Readability.easeInSpanish(sentence);
            assertTrue(ease >= 55, () -> ease + ": " + sentence);
        }));
    }

    @ParameterizedTest
    @CsvSource({"care, 1", "friends, 1", "licence, 2", "asked, 1", "wanted, 2", "people, 2", "therapy, 3", "idea, 3",
            "little, 2", "romantic, 3", "people’s, 2", "yes, 1", "privacy, 3", "social, 2", "media, 3", "safely, 2",
            "sessions, 2", "media, 3", "license, 2", "whatever, 3", "therapist, 3", "sexual, 3"})
    void englishSyllablesAreCountedAboutRight(String word, int syllables) {
        assertEquals(syllables, Readability.inEnglish(word), 1);
    }

    @ParameterizedTest
    @CsvSource({"terapia, 3", "amistad, 3", "todavía, 4", "aquí, 2", "y, 1", "muy, 1", "cuidar, 2", "leer, 2",
            "real, 2",
            "ciudad, 2", "oír, 2", "seguiré, 3", "quiero, 2", "ayuda, 3", "héroe, 3", "código, 3", "pareja, 3",
            "días, 2", "estoy, 2", "cambiar, 2", "también, 2"})
    void spanishSyllablesAreCounted(String word, int syllables) {
        assertEquals(syllables, Readability.inSpanish(word));
    }

    private static Stream<AgreementText.Section> sections(Locale language) {
        return EveryDraft.each(language).flatMap(draft -> draft.toText().sections().stream()).distinct();
    }

    private static Stream<String> sentences(Locale language) {
        return sections(language)
                .flatMap(section -> Stream.of(section.why(), section.will(), section.ask()).flatMap(List::stream))
                .distinct();
    }

    private static String words(AgreementText.Section section) {
        return String.join(" ", List.of(section.summary(), String.join(" ", section.why()),
                String.join(" ", section.will()), String.join(" ", section.ask())));
    }
}
