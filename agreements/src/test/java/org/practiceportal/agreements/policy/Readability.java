package org.practiceportal.agreements.policy;

import java.util.Locale;
import java.util.regex.Pattern;

/** How hard a text is to read, by the formulas that plain-language people use. */
final class Readability {

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?](?=\\s|$)");
    private static final Pattern WORD = Pattern.compile("[\\p{L}’]+(?:-\\p{L}+)*|\\p{N}+");
    private static final Pattern ENGLISH_SYLLABLE = Pattern.compile("[aeiouy]+");
    /** A strong vowel with its weak neighbours; two strong ones, or a stressed weak one, are two syllables. */
    private static final Pattern SPANISH_SYLLABLE = Pattern
            .compile("[íú]|[iuüy]?[aeoáéó][iuüy]?(?![aeoáéó])|[iuüy]?[aeoáéó]|[iuüy]+");

    private Readability() {}

    /** Flesch-Kincaid: the school year in the United States that can read it. */
    static double gradeInEnglish(String text) {
        return 0.39 * wordsPerSentence(text) + 11.8 * syllablesPerWord(text, true) - 15.59;
    }

    /** Fernández Huerta: 100 is very easy, 70 to 80 fairly easy, 60 to 70 normal. */
    static double easeInSpanish(String text) {
        return 206.84 - 60 * syllablesPerWord(text, false) - 1.02 * wordsPerSentence(text);
    }

    private static double wordsPerSentence(String text) {
        return (double) WORD.matcher(text).results().count()
                / Math.max(1, SENTENCE_END.matcher(text).results().count());
    }

    private static double syllablesPerWord(String text, boolean english) {
        return WORD.matcher(text).results().map(word -> word.group().toLowerCase(Locale.ROOT))
                .mapToLong(word -> english ? inEnglish(word) : inSpanish(word)).average().orElse(0);
    }

    static long inEnglish(String word) {
        var sounding = word.replaceAll("(?<=[^aeiouy’])’?(?<![td])ed$", "d").replaceAll("(?<=[^aeiouysxz])es$", "s")
                .replaceAll("(?<=[^aeiouyl])e$", "").replaceAll("(?<=[aeiouy]l)e$", "").replaceAll("ely$", "ly")
                .replaceAll("eful$", "ful").replaceAll("ia|io(?!n)|iu|eo|ua", "i-a");
        return Math.max(1, ENGLISH_SYLLABLE.matcher(sounding).results().count());
    }

    static long inSpanish(String word) {
        return Math.max(1, SPANISH_SYLLABLE.matcher(word.replaceAll("qu(?=[eéií])", "k").replaceAll("gu(?=[eéií])", "g")
                .replaceAll("y(?=[aeiouáéíóú])", "j")).results().count());
    }
}
