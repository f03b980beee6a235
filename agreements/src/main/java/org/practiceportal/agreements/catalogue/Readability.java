package org.practiceportal.agreements.catalogue;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How hard a text is to read, as a school year in the United States: at grade 8 or below most adults read without
 * effort. Each language has its own formula and its own way to count syllables:
 *
 * <ul>
 * <li>English: <em>Flesch-Kincaid</em>, {@code 0.39 · words/sentences + 11.8 · syllables/words − 15.59} (Kincaid,
 * Fishburne, Rogers and Chissom 1975, Naval Technical Training Command, Research Branch Report 8-75).</li>
 * <li>Spanish: <em>Fernández Huerta</em>, an ease of {@code 206.84 − 60 · syllables/words − 1.02 · words/sentences}
 * (Fernández Huerta 1959, Consigna 214, with the reading of its terms that Gwillim Law put right in 2011), turned into
 * a grade by its own table: 90 and more is grade 4, 80 grade 5, 70 grade 6, 60 grades 7 and 8, 50 is before university,
 * 30 its first courses, less its last. Between those marks the grade goes up evenly, so that an ease of 60 is grade
 * 8.0, 50 is 12, 30 is 14 and 0 is 17.</li>
 * </ul>
 *
 * A formula sees lengths, and not sense: a low grade is needed, and never enough.
 */
public final class Readability {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:[’'\\-][\\p{L}\\p{M}]+)*|\\p{Nd}+");
    /** Not after a title, and not where the next word goes on in small letters, as after “e.g.”. */
    private static final Pattern SENTENCE_END = Pattern
            .compile(
                    "(?<!\\b(?:Dr|Dra|Mr|Mrs|Ms|Sr|Sra|Ud|Uds|St))[.!?…]+[\\p{Pf}\\p{Pe}\"]*(?=\\s+[^\\s\\p{Ll}]|\\s*$)");

    private static final SyllablesOfWords ENGLISH = new SyllablesOfWords(EnglishSyllables::in);
    private static final SyllablesOfWords SPANISH = new SyllablesOfWords(SpanishSyllables::in);

    private final boolean spanish;

    private Readability(boolean spanish) {
        this.spanish = spanish;
    }

    /** The measure for this language, whatever the country; that of English for a language without one. */
    public static Readability of(Locale language) {
        return new Readability("es".equals(language.getLanguage()));
    }

    /**
     * The grade of a text.
     *
     * @param text plain text. A line break ends a sentence, with or without a full stop, so that a heading or an item
     *             of a list does not run into the next one.
     * @return a school year, 0 or more; 0 if there are no words
     */
    public double grade(String text) {
        return grade(count(text));
    }

    /** The grade of a text of which only the counts are known; those of its parts may be added up. */
    public double grade(Count count) {
        if (count.words() == 0) {
            return 0;
        }
        return Math.max(0, spanish ? SpanishGrade.of(ease(count)) : fleschKincaid(count));
    }

    /** What the formulas need to know about a text. */
    public Count count(String text) {
        return text.lines().map(this::line).reduce(Count.NOTHING, Count::plus);
    }

    private Count line(String line) {
        var words = WORD.matcher(line).results().map(word -> word.group().toLowerCase(Locale.ROOT)).toList();
        if (words.isEmpty()) {
            return Count.NOTHING;
        }
        var sentences = sentences(line).count();
        return new Count(sentences, words.size(), words.stream().mapToLong(this::syllables).sum());
    }

    /** The sentences of one line. */
    static Stream<String> sentences(String line) {
        return SENTENCE_END.splitAsStream(line).filter(piece -> WORD.matcher(piece).find());
    }

    /** Of one word in small letters; a number has as many as it has digits. */
    long syllables(String word) {
        return Character.isDigit(word.charAt(0))
                ? word.length()
                : Stream.of(word.split("-")).mapToLong((spanish ? SPANISH : ENGLISH)::in).sum();
    }

    private static double fleschKincaid(Count count) {
        return 0.39 * count.wordsPerSentence() + 11.8 * count.syllablesPerWord() - 15.59;
    }

    private static double ease(Count count) {
        return 206.84 - 60 * count.syllablesPerWord() - 1.02 * count.wordsPerSentence();
    }

    /** Sums over a text, which may be added to those of another. */
    public record Count(long sentences, long words, long syllables) {

        public static final Count NOTHING = new Count(0, 0, 0);

        public Count plus(Count other) {
            return new Count(sentences + other.sentences, words + other.words, syllables + other.syllables);
        }

        private double wordsPerSentence() {
            return (double) words / sentences;
        }

        private double syllablesPerWord() {
            return (double) syllables / words;
        }
    }
}
