package org.practiceportal.agreements.catalogue;

/**
 * Counts the syllables of a Spanish word by the rules of its spelling: two strong vowels are two syllables, and so is a
 * strong one beside an accented weak one; all other neighbours are one.
 */
final class SpanishSyllables {

    private static final String STRONG = "aeoáéó";
    private static final String ACCENTED_WEAK = "íú";
    private static final String WEAK = "iuü";

    private SpanishSyllables() {}

    /** @param word in small letters, of one piece */
    static int in(String word) {
        // the silent letters go, and y becomes the vowel or the consonant that it is
        var sounds = word.replaceAll("qu(?=[eiéí])", "k").replaceAll("gu(?=[eiéí])", "g")
                .replaceAll("(?<=[aeiouáéíóúü])h(?=[aeiouáéíóúü])", "").replaceAll("y(?![aeiouáéíóú])", "i");
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
