package org.practiceportal.agreements.catalogue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Which rules of the codes of ethics a topic answers to: their numbers, and what each is about in a few words of our
 * own. For therapists, who can read the rules themselves where their association keeps them: APA 2017, ACA 2014, NASW
 * 2021, AAMFT 2015.
 */
public final class Codes {

    /** Lines that say what the file holds. */
    private static final int HEAD = 2;
    /** Numbers by topic and licence, as in {@code friendly, COUNSELOR}. */
    private static final Map<String, List<String>> NUMBERS = read();

    private final CatalogueWords catalogueWords;

    private Codes(CatalogueWords catalogueWords) {
        this.catalogueWords = catalogueWords;
    }

    /** With words in this language, or in English. */
    public static Codes in(Locale language) {
        return new Codes(CatalogueWords.of("codes", language));
    }

    /**
     * The rules of the code that goes with a licence, in the order of the code.
     *
     * @param topic key of a topic
     * @return empty for {@link Licence#OTHER} and for a topic of the therapist's own
     */
    public List<Rule> rules(Licence licence, String topic) {
        var code = licence.name().toLowerCase(Locale.ROOT) + ".";
        return NUMBERS.getOrDefault(topic + ", " + licence, List.of()).stream()
                .map(number -> new Rule(number, catalogueWords.get(code + number))).toList();
    }

    private static Map<String, List<String>> read() {
        try (var file = new BufferedReader(
                new InputStreamReader(Codes.class.getResourceAsStream("codes.csv"), StandardCharsets.UTF_8))) {
            return file.lines().skip(HEAD).collect(Collectors.toUnmodifiableMap(
                    line -> line.substring(0, line.lastIndexOf(',')),
                    line -> List.of(line.substring(line.lastIndexOf(',') + 2).split(" "))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * One rule of a code.
     *
     * @param number as the code numbers it, as in {@code 10.05} or {@code A.5.e}
     * @param gist   what it is about; never its text
     */
    public record Rule(String number, String gist) {}
}
