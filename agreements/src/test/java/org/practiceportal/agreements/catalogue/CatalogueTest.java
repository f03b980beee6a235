package org.practiceportal.agreements.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.practiceportal.api.AsksTheMachine;

class CatalogueTest {

    static final List<Locale> LANGUAGES = Catalogue.LANGUAGES;

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(.*?)}");

    @Test
    void theFiveCoreTopicsComeFirst() {
        var topics = Catalogue.in(Locale.ENGLISH).topics();
        assertEquals(List.of("friendly", "internet", "disclosure", "outside", "fit"),
                topics.stream().filter(Topic::isCore).map(Topic::key).toList());
        assertTrue(topics.subList(0, 5).stream().allMatch(Topic::isCore));
    }

    @Test
    void theOthersMayBeAdded() {
        assertEquals(
                List.of("asking", "confidentiality", "others", "crisis", "respect", "reactions", "feelings", "line",
                        "online", "missed", "endings", "money", "records", "together", "changes"),
                Catalogue.in(Locale.ENGLISH).topics().stream().filter(topic -> !topic.isCore()).map(Topic::key)
                        .toList());
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void everyKeyHasWordsInEveryLanguageAndThereAreNoOthers(Locale language) {
        for (var topic : Catalogue.in(Locale.ENGLISH).topics()) {
            assertEquals(keys(topic), new TreeSet<>(file(topic.key(), language).stringPropertyNames()), topic.key());
        }
        assertEquals(file("catalogue", Locale.ENGLISH).stringPropertyNames(),
                file("catalogue", language).stringPropertyNames());
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void theWordsAreWrittenAsTheyArePrinted(Locale language) {
        files(language).forEach(file -> file.forEach((key, words) -> {
            assertFalse(words.toString().isBlank(), key + " is empty");
            assertFalse(words.toString().matches(".*['\"`].*| .*|.* |.*  .*|.*\\.\\.\\..*"), key + ": " + words);
        }));
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void everySentenceEndsAsOne(Locale language) {
        for (var topic : Catalogue.in(language).topics()) {
            sentences(topic).forEach(sentence -> assertTrue(sentence.matches("\\p{Lu}.*[.?}]|[¿¡].*"), sentence));
        }
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void noTwoOptionsOfAChoiceSayTheSame(Locale language) {
        for (var topic : Catalogue.in(language).topics()) {
            for (var choice : topic.choices()) {
                assertTrue(choice.options().size() >= 2 && choice.options().size() <= 4, choice.key());
                assertEquals(choice.options().size(),
                        choice.options().stream().map(Part.Option::sentence).distinct().count(), choice.key());
            }
        }
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void everyPlaceholderIsAFieldAndEveryFieldIsAPlaceholder(Locale language) {
        for (var topic : Catalogue.in(language).topics()) {
            assertEquals(topic.fields().stream().map(Field::key).collect(Collectors.toSet()),
                    sentences(topic).flatMap(CatalogueTest::placeholders).collect(Collectors.toSet()), topic.key());
        }
    }

    @Test
    void everyLanguageHasTheSamePlaceholdersInTheSameSentence() {
        for (var topic : Catalogue.in(Locale.ENGLISH).topics()) {
            var english = file(topic.key(), Locale.ENGLISH);
            var spanish = file(topic.key(), Locale.of("es"));
            english.stringPropertyNames().forEach(key -> assertEquals(
                    placeholders(english.getProperty(key)).sorted().toList(),
                    placeholders(spanish.getProperty(key)).sorted().toList(), key));
        }
    }

    @Test
    void noLanguageIsLeftInEnglish() {
        var shared = new HashSet<>(file("friendly", Locale.ENGLISH).values());
        for (var topic : Catalogue.in(Locale.ENGLISH).topics()) {
            shared.addAll(file(topic.key(), Locale.ENGLISH).values());
        }
        files(Locale.of("es")).forEach(file -> file
                .forEach((key, words) -> assertFalse(shared.contains(words), key + " is still " + words)));
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void everyTopicHasAReasonAndDutiesOnBothSides(Locale language) {
        for (var topic : Catalogue.in(language).topics()) {
            for (var place : Place.values()) {
                assertFalse(topic.in(place).isEmpty(), topic.key() + " " + place);
            }
        }
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void nothingUsualNeedsABlankToBeFilled(Locale language) {
        for (var topic : Catalogue.in(language).topics()) {
            var blanks = topic.fields().stream().filter(Field.Blank.class::isInstance).map(Field::key).toList();
            topic.parts().stream().map(CatalogueTest::usual).flatMap(CatalogueTest::placeholders)
                    .forEach(key -> assertFalse(blanks.contains(key), topic.key() + " " + key));
        }
    }

    @Test
    void aClientIsSparedAQuestionOnlyForAnOptionThatExists() {
        for (var topic : Catalogue.in(Locale.ENGLISH).topics()) {
            var options = topic.choices().stream()
                    .flatMap(choice -> choice.options().stream().map(option -> choice.key() + "." + option.key()))
                    .collect(Collectors.toSet());
            topic.clientChoices().stream().map(ClientChoice::unless).filter(unless -> !unless.isEmpty())
                    .forEach(unless -> assertTrue(options.contains(unless), unless));
        }
    }

    @Test
    @AsksTheMachine("to set another language than the reader's")
    void theLanguageOfTheMachineIsNeverSpoken() {
        var machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("es"));
            assertEquals(Catalogue.in(Locale.ENGLISH).title(),
                    CatalogueWords.of("catalogue", Locale.ENGLISH).get("title"));
            assertEquals(Catalogue.in(Locale.ENGLISH).title(),
                    CatalogueWords.of("catalogue", Locale.FRENCH).get("title"));
        } finally {
            Locale.setDefault(machine);
        }
    }

    @Test
    void aCountryChangesNothingAndAnUnknownLanguageIsEnglish() {
        assertEquals(Catalogue.in(Locale.of("es")), Catalogue.in("es-MX"));
        assertEquals(Catalogue.in(Locale.ENGLISH), Catalogue.in(Locale.FRENCH));
        assertThrows(IllegalArgumentException.class, () -> Catalogue.in("en").topic("none"));
    }

    private static Set<String> keys(Topic topic) {
        var keys = new TreeSet<>(Set.of("title", "summary"));
        topic.parts().forEach(part -> keys.add(part.key()));
        topic.choices().forEach(
                choice -> choice.options().forEach(option -> keys.add(choice.key() + "." + option.key())));
        topic.fields().forEach(field -> keys.add("field." + field.key()));
        topic.clientChoices().forEach(choice -> {
            keys.add("client." + choice.key());
            choice.options().forEach(option -> keys.add("client." + choice.key() + "." + option.key()));
        });
        return keys;
    }

    private static Stream<String> sentences(Topic topic) {
        return Stream.concat(topic.clientChoices().stream().flatMap(choice -> choice.options().stream())
                .map(Part.Option::sentence), topic.parts().stream().flatMap(part -> switch (part) {
                    case Part.Fixed fixed -> Stream.of(fixed.sentence());
                    case Part.Switched switched -> Stream.of(switched.sentence());
                    case Part.Choice choice -> choice.options().stream().map(Part.Option::sentence);
                }));
    }

    private static String usual(Part part) {
        return switch (part) {
            case Part.Fixed fixed -> fixed.sentence();
            case Part.Switched switched -> switched.usual() ? switched.sentence() : "";
            case Part.Choice choice -> choice.usual().sentence();
        };
    }

    private static Stream<String> placeholders(String sentence) {
        return PLACEHOLDER.matcher(sentence).results().map((MatchResult found) -> found.group(1));
    }

    private static Stream<Properties> files(Locale language) {
        return Stream.concat(Stream.of("catalogue"), Catalogue.in(language).topics().stream().map(Topic::key))
                .map(name -> file(name, language));
    }

    static Properties file(String name, Locale language) {
        var path = name + "_" + language + ".properties";
        var file = new Properties();
        try (var in = new InputStreamReader(Catalogue.class.getResourceAsStream(path), StandardCharsets.UTF_8)) {
            file.load(in);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
