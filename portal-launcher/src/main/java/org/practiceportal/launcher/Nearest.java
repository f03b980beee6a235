package org.practiceportal.launcher;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Which of some words was meant by a mistyped one: the one with the fewest letters to change (Levenshtein distance). */
final class Nearest {

    private Nearest() {}

    /** Empty if none is near: at most a third of the letters may differ, and small and capital ones are the same. */
    static Optional<String> to(String typed, Collection<String> words) {
        var plain = plain(typed);
        return words.stream().sorted().min(Comparator.comparingInt(word -> distance(plain, plain(word))))
                .filter(word -> distance(plain, plain(word)) <= Math.max(1,
                        Math.max(plain.length(), word.length()) / 3));
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[._-]", "");
    }

    static int distance(String one, String other) {
        var above = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            var row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                var same = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(same, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[other.length()];
    }
}
