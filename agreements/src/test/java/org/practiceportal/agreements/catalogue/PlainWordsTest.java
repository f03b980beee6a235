package org.practiceportal.agreements.catalogue;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.practiceportal.agreements.catalogue.Readability.Count;

/** Whatever a therapist makes of the catalogue, the client reads plain words. */
class PlainWordsTest {

    static final List<Locale> LANGUAGES = Catalogue.LANGUAGES;

    private static final double HARDEST_SECTION = 8;
    /** One long word weighs more in a short sentence than in a section. */
    private static final double HARDEST_SENTENCE = 10;
    private static final int MOST_WORDS = 28;

    /**
     * Each section with each combination of its options and switches. A grade depends on three sums only, and far fewer
     * of those can be reached than there are combinations, so that none has to be left out.
     */
    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void everySectionReadsAtGradeEightOrBelowWhateverIsPickedInIt(Locale language) {
        var reading = Readability.of(language);
        assertAll(Catalogue.in(language).topics().stream().map(topic -> () -> {
            var hardest = reachable(topic, reading).stream().mapToDouble(reading::grade).max().orElseThrow();
            assertTrue(hardest <= HARDEST_SECTION, () -> topic.key() + " can read at grade " + hardest);
        }));
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void noSentenceIsHardByItself(Locale language) {
        var reading = Readability.of(language);
        assertAll(everything(language).map(words -> () -> {
            var grade = reading.grade(words);
            assertTrue(grade <= HARDEST_SENTENCE, () -> grade + ": " + words);
        }));
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void noSentenceTakesALongBreath(Locale language) {
        var reading = Readability.of(language);
        assertAll(everything(language).flatMap(Readability::sentences).map(sentence -> () -> {
            var words = reading.count(sentence).words();
            assertTrue(words <= MOST_WORDS, () -> words + " words: " + sentence);
        }));
    }

    private static Set<Count> reachable(Topic topic, Readability reading) {
        var reached = Set.of(reading.count(topic.summary()));
        for (var part : topic.parts()) {
            var steps = said(part).map(words -> reading.count(filled(topic, words))).distinct().toList();
            var further = new HashSet<Count>();
            reached.forEach(count -> steps.forEach(step -> further.add(count.plus(step))));
            reached = further;
        }
        return reached;
    }

    /** What a part can say: one of its sentences, or nothing if it is switched off. */
    private static Stream<String> said(Part part) {
        return switch (part) {
            case Part.Fixed fixed -> Stream.of(fixed.sentence());
            case Part.Switched switched -> Stream.of(switched.sentence(), "");
            case Part.Choice choice -> choice.options().stream().map(Part.Option::sentence);
        };
    }

    /** All that a client reads, apart from titles. */
    private static Stream<String> everything(Locale language) {
        var catalogue = Catalogue.in(language);
        return Stream.concat(Stream.concat(catalogue.opening().stream(), catalogue.closing().stream()),
                catalogue.topics().stream().flatMap(PlainWordsTest::sentences)).filter(words -> !words.isEmpty());
    }

    private static Stream<String> sentences(Topic topic) {
        var chosen = topic.clientChoices().stream().flatMap(choice -> Stream.concat(Stream.of(choice.question()),
                choice.options().stream().map(Part.Option::sentence)));
        return Stream.of(Stream.of(topic.summary()), topic.parts().stream().flatMap(PlainWordsTest::said), chosen)
                .flatMap(words -> words).map(words -> filled(topic, words));
    }

    /** With usual numbers; for words that only the therapist knows, the name of the field stands in. */
    private static String filled(Topic topic, String sentence) {
        var words = sentence;
        for (var field : topic.fields()) {
            words = words.replace(field.placeholder(), field.usual().isEmpty() ? field.label() : field.usual());
        }
        return words;
    }
}
