package org.practiceportal.agreements.catalogue;

/**
 * Counts the syllables of a Spanish word by the rules of its spelling: two strong vowels are two syllables, and so is a
 * strong one beside an accented weak one; all other neighbours are one.
 */
final class SpanishSyllables {

    private static final String STRONG = "aeoáéó";
    private static final String ACCENTED_WEAK = "íú";
    private static final String WEAK = "iuü";

    /** The silent letters go, and y becomes the vowel or the consonant that it is. */
    private static final Respelling AS_SPOKEN = Respelling.inOrder("qu(?=[eiéí])", "k", "gu(?=[eiéí])", "g",
            "(?<=[aeiouáéíóúü])h(?=[aeiouáéíóúü])", "", "y(?![aeiouáéíóú])", "i");

    private SpanishSyllables() {}

    /** @param word in small letters, of one piece */
    static int in(String word) {
        var sounds = AS_SPOKEN.of(word);
        var syllables = 0;
        var before = ' ';
        var strongSoFar = false;
        for (var sound : sounds.toCharArray()) {
            if (!isVowel(sound)) {
                before = ' ';
                continue;
            }
            if (before == ' ' || isApart(before, sound) || strongSoFar && isStrong(sound)) {
                syllables++;
                strongSoFar = false;
            }
            strongSoFar |= isStrong(sound);
            before = sound;
        }
        return Math.max(1, syllables);
    }

    private static boolean isApart(char before, char sound) {
        return before == sound || isStrong(before) && (isStrong(sound) || ACCENTED_WEAK.indexOf(sound) >= 0)
                || ACCENTED_WEAK.indexOf(before) >= 0 && isStrong(sound);
    }

    private static boolean isStrong(char sound) {
        return STRONG.indexOf(sound) >= 0;
    }

    private static boolean isVowel(char sound) {
        return isStrong(sound) || ACCENTED_WEAK.indexOf(sound) >= 0 || WEAK.indexOf(sound) >= 0;
    }
}
