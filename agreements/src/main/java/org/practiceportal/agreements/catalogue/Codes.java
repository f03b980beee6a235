package org.practiceportal.agreements.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Which rules of the codes of ethics a topic answers to: their numbers, and what each is about in a few words of our
 * own. For therapists, who can read the rules themselves where their association keeps them: APA 2017, ACA 2014, NASW
 * 2021, AAMFT 2015.
 */
public final class Codes {

    private final Words words;

    private Codes(Words words) {
        this.words = words;
    }

    /** With words in this language, or in English. */
    public static Codes in(Locale language) {
        return new Codes(Words.of("codes", language));
    }

    /**
     * The rules of the code that goes with a licence, in the order of the code.
     *
     * @param topic key of a topic
     * @return empty for {@link Licence#OTHER} and for a topic of the therapist's own
     */
    public List<Rule> rules(Licence licence, String topic) {
        var code = licence.name().toLowerCase(Locale.ROOT);
        var numbers = topic + "." + code;
        return words.has(numbers)
                ? Arrays.stream(words.get(numbers).split(" "))
                        .map(number -> new Rule(number, words.get(code + "." + number))).toList()
                : List.of();
    }

    /**
     * One rule of a code.
     *
     * @param number as the code numbers it, as in {@code 10.05} or {@code A.5.e}
     * @param gist   what it is about; never its text
     */
    public record Rule(String number, String gist) {}
}
