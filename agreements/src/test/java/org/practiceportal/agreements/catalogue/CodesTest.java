package org.practiceportal.agreements.catalogue;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

class CodesTest {

    static final List<Locale> LANGUAGES = Catalogue.LANGUAGES;

    private static final List<Licence> WITH_A_CODE = Stream.of(Licence.values())
            .filter(licence -> licence != Licence.OTHER).toList();
    private static final Codes ENGLISH = Codes.in(Locale.ENGLISH);
    private static final Codes SPANISH = Codes.in(Locale.of("es"));

    @Test
    void everyTopicAnswersToEveryCode() {
        for (var topic : Catalogue.in(Locale.ENGLISH).topics()) {
            WITH_A_CODE.forEach(licence -> assertFalse(ENGLISH.rules(licence, topic.key()).isEmpty(),
                    licence + " " + topic.key()));
        }
    }

    @ParameterizedTest
    @EnumSource(Licence.class)
    void everyNumberIsOneOfItsCode(Licence licence) {
        rules(ENGLISH, licence).forEach(rule -> assertTrue(licence.numbers(rule.number()), rule.number()));
    }

    @Test
    void noRuleStandsTwiceInATopic() {
        for (var topic : Catalogue.in(Locale.ENGLISH).topics()) {
            for (var licence : WITH_A_CODE) {
                var numbers = ENGLISH.rules(licence, topic.key()).stream().map(Codes.Rule::number).toList();
                assertEquals(numbers.stream().distinct().toList(), numbers, topic.key());
            }
        }
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void everyGistIsHalfALineInPlainWords(Locale language) {
        var reading = Readability.of(language);
        assertAll(WITH_A_CODE.stream().flatMap(licence -> rules(Codes.in(language), licence)).map(Codes.Rule::gist)
                .distinct().map(gist -> () -> {
                    assertTrue(gist.length() <= 80 && gist.matches("\\p{Ll}.*[^.]"), gist);
                    assertTrue(reading.grade(gist) <= 14, () -> reading.grade(gist) + " " + gist);
                }));
    }

    @Test
    void everyGistIsThereInBothLanguagesAndNoneIsLeftOver() {
        var used = WITH_A_CODE.stream().flatMap(licence -> rules(ENGLISH, licence)
                .map(rule -> licence.name().toLowerCase(Locale.ROOT) + "." + rule.number())).sorted().distinct()
                .toList();
        assertEquals(used, CatalogueTest.file("codes", Locale.of("es")).stringPropertyNames().stream().sorted()
                .toList());
        assertEquals(used, CatalogueTest.file("codes", Locale.ENGLISH).stringPropertyNames().stream().sorted()
                .toList());
        WITH_A_CODE.forEach(licence -> assertAll(rules(ENGLISH, licence).map(rule -> () -> assertNotEquals(rule.gist(),
                rules(SPANISH, licence).filter(other -> other.number().equals(rule.number())).findFirst().orElseThrow()
                        .gist()))));
    }

    @Test
    void anotherLicenceAndATopicOfOnesOwnHaveNoRules() {
        assertEquals(List.of(), ENGLISH.rules(Licence.OTHER, "friendly"));
        assertEquals(List.of(), ENGLISH.rules(Licence.PSYCHOLOGIST, "own-1"));
    }

    private static Stream<Codes.Rule> rules(Codes codes, Licence licence) {
        return Catalogue.in(Locale.ENGLISH).topics().stream()
                .flatMap(topic -> codes.rules(licence, topic.key()).stream()).distinct();
    }
}
