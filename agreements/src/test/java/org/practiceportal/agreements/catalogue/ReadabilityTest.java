package org.practiceportal.agreements.catalogue;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.practiceportal.agreements.catalogue.Readability.Count;

class ReadabilityTest {

    private static final Readability ENGLISH = Readability.of(Locale.ENGLISH);
    private static final Readability SPANISH = Readability.of(Locale.of("es"));

    @ParameterizedTest
    @CsvSource({
            "1, i me you your eye care friends guess though through talked helped asked makes notes yes field league",
            "1, can’t won’t don’t we’ll you’re work’s",
            "2, sometimes someone something safely useful statement careful colleague hopeless outside online unique",
            "2, wanted needed changes reaches little people people’s settled rhythm prism doing saying trying being",
            "2, quiet client social patient actions conscious gracious marriage lawyer player beyond language",
            "2, didn’t isn’t wouldn’t business every e-mail rely",
            "3, therapy privacy media romantic idea however period audience agreement sexual usual serious various",
            "3, familiar happier easier diary influence anyone radio theater everyone realism",
            "4, experience variety anxiety situation reality education society graduation material usually information",
            "5, individual opportunity university curiosity"})
    void englishSyllablesAreCounted(int syllables, String words) {
        assertSyllables(ENGLISH, syllables, words);
    }

    @ParameterizedTest
    @CsvSource({"1, y tú yo muy hoy ley dios pie bien seis buey guion fue rey",
            "2, aquí cuidar ciudad leer real oír días estoy cambiar también cuando queso guerra agua cielo quiero",
            "2, búho ahí país raíz reír baúl caer aún euro viaje causa lengua playa huida construir cambiáis",
            "3, terapia amistad seguiré ayuda héroe código pareja ahora teatro leía oía familia vergüenza pingüino poeta",
            "3, prohibido situación ansiedad cuidado", "4, todavía paranoia compañía teléfono energía averigüéis",
            "5, sabiduría electrónico psicología", "6, confidencialidad inmediatamente"})
    void spanishSyllablesAreCounted(int syllables, String words) {
        assertSyllables(SPANISH, syllables, words);
    }

    @Test
    void sentencesEndAtTheirMarksAndAtTheEndOfALine() {
        assertEquals(new Count(2, 4, 4), ENGLISH.count("You ask. I help."));
        assertEquals(new Count(2, 4, 4), ENGLISH.count("You ask\n\nI help"));
        assertEquals(new Count(2, 4, 4), ENGLISH.count("“You ask?” … I help!"));
        assertEquals(new Count(2, 5, 10), SPANISH.count("¿Te ayuda? ¡Dímelo hoy mismo!"));
    }

    @Test
    void aPointInsideASentenceDoesNotEndIt() {
        assertEquals(1, ENGLISH.count("Dr. Quint will be here at 4.30 p.m. and stay, e.g. for you.").sentences());
        assertEquals(1, SPANISH.count("La Sra. Quint atiende a las 4.30 p. m. en su casa.").sentences());
    }

    @Test
    void aNumberHasAsManySyllablesAsDigits() {
        assertEquals(new Count(1, 3, 4), ENGLISH.count("In 48 days."));
    }

    @Test
    void aTextWithoutWordsHasNoGrade() {
        assertEquals(0, ENGLISH.grade(""));
        assertEquals(0, SPANISH.grade(" … \n\n – ¡!"));
        assertEquals(0, ENGLISH.grade("Go."), "and no text is easier than that");
    }

    @Test
    void theGradeIsThatOfTheFormula() {
        // 4 sentences, 40 words, 60 syllables
        var count = new Count(4, 40, 60);
        assertEquals(0.39 * 10 + 11.8 * 1.5 - 15.59, ENGLISH.grade(count), 1e-9);
    }

    @ParameterizedTest
    @CsvSource({"106.64, 2.336", "90, 4", "85, 4.5", "70, 6", "65, 7", "60, 8", "50, 12", "40, 13", "30, 14", "0, 17",
            "-10, 18"})
    void aSpanishEaseIsAGradeByTheTableOfItsAuthor(double ease, double grade) {
        assertEquals(grade, SpanishGrade.of(ease), 1e-9);
    }

    @Test
    void longWordsAndLongSentencesAreHarder() {
        var plain = "You can stop at any time. It costs you nothing.";
        var legal = "Notwithstanding the foregoing, termination of professional services may be effectuated unilaterally.";
        assertTrue(ENGLISH.grade(plain) < 5 && ENGLISH.grade(legal) > 16);
        var llano = "Puedes dejarlo cuando quieras. No te cuesta nada.";
        var oscuro = "Sin perjuicio de lo anteriormente estipulado, la terminación de los servicios profesionales podrá"
                + " efectuarse unilateralmente.";
        assertTrue(SPANISH.grade(llano) < 8 && SPANISH.grade(oscuro) > 14);
    }

    @Test
    void countsOfPartsAddUp() {
        var one = "You can ask me anything.";
        var two = "I may not answer";
        assertEquals(ENGLISH.count(one + "\n" + two), ENGLISH.count(one).plus(ENGLISH.count(two)));
    }

    @Test
    void aCountryChangesNothingAndALanguageWithoutAFormulaIsReadAsEnglish() {
        var text = "Puedes preguntarme lo que quieras.";
        assertEquals(SPANISH.grade(text), Readability.of(Locale.of("es", "MX")).grade(text));
        assertEquals(ENGLISH.grade(text), Readability.of(Locale.FRENCH).grade(text));
    }

    private static void assertSyllables(Readability language, int syllables, String words) {
        assertAll(Stream.of(words.split(" "))
                .map(word -> () -> assertEquals(syllables, language.syllables(word), word)));
    }
}
