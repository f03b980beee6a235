package org.practiceportal.agreements.catalogue;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What clients read around an agreement: the pages that lead through it, the consent, and every mail. */
class ClientWordsTest {

    static final List<Locale> LANGUAGES = Catalogue.LANGUAGES;

    private static final double HARDEST_PAGE = 8;
    /** A few words on a button or in a heading have no sentence around them to make them easy. */
    private static final double HARDEST_TEXT = 10;
    private static final int FEW_WORDS = 8;
    private static final int MOST_WORDS = 28;
    private static final Map<String, String> PAGES = Map.of("src/main/resources",
            "answer|changes|consent|done|mine|newer|read|review|section|sign|welcome",
            "../portal-web/src/main/resources",
            "mail");

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void everyPageReadsAtGradeEightOrBelow(Locale language) {
        var reading = Readability.of(language);
        assertAll(texts(language).entrySet().stream()
                .collect(Collectors.groupingBy(text -> text.getKey().split("\\.")[0],
                        Collectors.mapping(Map.Entry::getValue, Collectors.joining("\n"))))
                .entrySet().stream().map(page -> () -> {
                    var grade = reading.grade(page.getValue());
                    assertTrue(grade <= HARDEST_PAGE, () -> page.getKey() + " reads at grade " + grade);
                }));
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void noTextIsHardByItself(Locale language) {
        var reading = Readability.of(language);
        assertAll(texts(language).entrySet().stream()
                .filter(text -> reading.count(text.getValue()).words() > FEW_WORDS).map(text -> () -> {
                    var grade = reading.grade(text.getValue());
                    assertTrue(grade <= HARDEST_TEXT, () -> text + " reads at grade " + grade);
                }));
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void noSentenceTakesALongBreath(Locale language) {
        var reading = Readability.of(language);
        assertAll(texts(language).values().stream().flatMap(String::lines).flatMap(Readability::sentences)
                .map(sentence -> () -> assertTrue(reading.count(sentence).words() <= MOST_WORDS, sentence)));
    }

    /** By key, with a number in each place: it is what {@code choice} needs, and as short as a name. */
    private static Map<String, String> texts(Locale language) {
        var texts = new TreeMap<String, String>();
        PAGES.forEach((module, pages) -> {
            var file = messages(Path.of(module), "messages_" + language + ".properties");
            file.stringPropertyNames().stream().filter(key -> key.matches("(" + pages + ")\\..*"))
                    .forEach(key -> texts.put(key,
                            new MessageFormat(file.getProperty(key), language).format(new Object[]{2, 2, 2, 2})));
        });
        return texts;
    }

    /** Those of all rooms of a module. */
    private static Properties messages(Path module, String name) {
        var messages = new Properties();
        try (var files = Files.walk(module)) {
            for (var file : files.filter(path -> path.endsWith(name)).toList()) {
                try (var in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                    messages.load(in);
                }
            }
            return messages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
