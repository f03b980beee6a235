package org.practiceportal.agreements.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Brings a word nearer to how it is spoken, by one rule after another. */
record Respelling(List<Rule> rules) {

    /** @param rules patterns, each with what stands for it instead behind it */
    static Respelling inOrder(String... rules) {
        var all = new ArrayList<Rule>();
        for (int i = 0; i < rules.length; i += 2) {
            all.add(new Rule(Pattern.compile(rules[i]), rules[i + 1]));
        }
        return new Respelling(List.copyOf(all));
    }

    String of(String word) {
        var spelled = word;
        for (var rule : rules) {
            spelled = rule.pattern.matcher(spelled).replaceAll(rule.instead);
        }
        return spelled;
    }

    /** What is found, and what stands for it instead. */
    private record Rule(Pattern pattern, String instead) {}
}
