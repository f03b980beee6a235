package org.practiceportal.agreements.catalogue;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * Counts the syllables of an English word: a run of vowels is one, but for letters that are silent, neighbours that are
 * spoken apart, and a few everyday words that follow no rule.
 */
final class EnglishSyllables {

    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

    /** Before anything else: whole words, and beginnings of words when they end in a hyphen. */
    private static final Map<String, Integer> IRREGULAR = Map.ofEntries(Map.entry("people", 2), Map.entry("area", 3),
            Map.entry("areas", 3), Map.entry("idea", 3), Map.entry("ideas", 3), Map.entry("real", 2),
            Map.entry("really", 2), Map.entry("business", 2), Map.entry("genuine", 3), Map.entry("everyone", 3),
            Map.entry("elsewhere", 2), Map.entry("evening", 2),
            Map.entry("safety", 2), Map.entry("science", 2), Map.entry("friend", 1), Map.entry("friends", 1),
            Map.entry("familiar", 3), Map.entry("poem", 2), Map.entry("poems", 2), Map.entry("chaos", 2),
            Map.entry("argue", 2), Map.entry("anyone", 3), Map.entry("hundred", 2), Map.entry("being", 2),
            Map.entry("element", 3), Map.entry("tuesday", 2), Map.entry("wednesday", 2), Map.entry("priest", 1),
            Map.entry("naked", 2), Map.entry("sacred", 2), Map.entry("video", 3), Map.entry("videos", 3),
            Map.entry("homework", 2), Map.entry("create", 2), Map.entry("creates", 2), Map.entry("react", 2),
            Map.entry("reality", 4), Map.entry("theater", 3), Map.entry("fluid", 2), Map.entry("ruin", 2),
            Map.entry("suicide", 3), Map.entry("suicidal", 4), Map.entry("cruel", 2), Map.entry("fuel", 2),
            Map.entry("chocolate", 2), Map.entry("vegetable", 3), Map.entry("lovely", 2), Map.entry("created", 3));

    private EnglishSyllables() {}

    /** @param word in small letters, of one piece */
    static int in(String word) {
        // a shortened “not” is heard after most consonants, other endings behind an apostrophe are not
        var shortened = word.matches(".*(?<![aeioulr])n[’']t") && !word.matches("(ca|wo)n[’']t") ? 1 : 0;
        var plain = word.replaceAll("n[’']t$|[’'].*$", "");
        var irregular = IRREGULAR.get(plain);
        return shortened + (irregular == null ? regular(plain) : irregular);
    }

    private static int regular(String word) {
        return Math.max(1, (int) VOWELS.matcher(apart(silenced(word))).results().count());
    }

    /** Without the letters that are not heard. */
    private static String silenced(String word) {
        return word.replaceAll("(?<=[aeiou])y(?=[aeiou])|^y(?=[aeiou])", "j").replaceAll("(?<=[gq])ue(?=s?$)", "")
                .replaceAll("^some(?=[btwhodp])", "som").replaceAll("^every", "evry").replaceAll("ically$", "icly")
                .replaceAll("(?<=.[^aeiouy])e(?=(ly|ful|fully|less|ness|ment|ments)$)", "")
                .replaceAll("(?<=[^aeioutdy])(?<![^aeioulyr]l)ed$", "d")
                .replaceAll("(?<=[^aeiouysxzcg])(?<!sh|ch|[^aeioulyr]l)es$", "s")
                .replaceAll("(?<=[^aeiouy])(?<![^aeioulyr]l)e$", "");
    }

    /** With a hyphen between vowels that are neighbours, but not one sound. */
    private static String apart(String word) {
        return word.replaceAll("(?<=[aeiouy])ing", "-ing").replaceAll("(?<=[^cgqtx])i(?=a(?!ge?s?$)|u|o(?!n))", "i-")
                .replaceAll("(?<=[^gq])u(?=a|ou|en)", "u-")
                .replaceAll("(?<=[^ctr])i(?=en(t|c))|(?<=er)i(?=en)|i(?=ers?$|est$|ety$|et$)", "i-")
                .replaceAll("(?<=[^g])e(?=o(?!u|n$))", "e-").replaceAll("(?<=[ai])s(?=m$)|th(?=m$)", "-e");
    }
}
