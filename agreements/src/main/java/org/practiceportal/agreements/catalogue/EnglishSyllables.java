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

    private static final Pattern SHORTENED = Pattern.compile(".*(?<![aeioulr])n[’']t");
    private static final Pattern NOT_SHORTENED = Pattern.compile("(ca|wo)n[’']t");
    private static final Pattern APOSTROPHE = Pattern.compile("n[’']t$|[’'].*$");

    /** Takes away the letters that are not heard. */
    private static final Respelling SILENCED = Respelling.inOrder("(?<=[aeiou])y(?=[aeiou])|^y(?=[aeiou])", "j",
            "(?<=[gq])ue(?=s?$)", "", "^some(?=[btwhodp])", "som", "^every", "evry", "ically$", "icly",
            "(?<=.[^aeiouy])e(?=(ly|ful|fully|less|ness|ment|ments)$)", "", "(?<=[^aeioutdy])(?<![^aeioulyr]l)ed$", "d",
            "(?<=[^aeiouysxzcg])(?<!sh|ch|[^aeioulyr]l)es$", "s", "(?<=[^aeiouy])(?<![^aeioulyr]l)e$", "");

    /** Puts a hyphen between vowels that are neighbours, but not one sound. */
    private static final Respelling APART = Respelling.inOrder("(?<=[aeiouy])ing", "-ing",
            "(?<=[^cgqtx])i(?=a(?!ge?s?$)|u|o(?!n))", "i-", "(?<=[^gq])u(?=a|ou|en)", "u-",
            "(?<=[^ctr])i(?=en(t|c))|(?<=er)i(?=en)|i(?=ers?$|est$|ety$|et$)", "i-", "(?<=[^g])e(?=o(?!u|n$))", "e-",
            "(?<=[ai])s(?=m$)|th(?=m$)", "-e");

    private EnglishSyllables() {}

    /** @param word in small letters, of one piece */
    static int in(String word) {
        // a shortened “not” is heard after most consonants, other endings behind an apostrophe are not
        var shortened = SHORTENED.matcher(word).matches() && !NOT_SHORTENED.matcher(word).matches() ? 1 : 0;
        var plain = APOSTROPHE.matcher(word).replaceAll("");
        var irregular = IRREGULAR.get(plain);
        return shortened + (irregular == null ? regular(plain) : irregular);
    }

    private static int regular(String word) {
        return Math.max(1, (int) VOWELS.matcher(APART.of(SILENCED.of(word))).results().count());
    }
}
