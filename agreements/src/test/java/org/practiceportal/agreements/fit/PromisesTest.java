package org.practiceportal.agreements.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.practiceportal.agreements.catalogue.Catalogue;
import org.practiceportal.agreements.catalogue.Origin;
import org.practiceportal.agreements.catalogue.Part;
import org.practiceportal.agreements.catalogue.Place;
import org.practiceportal.agreements.policy.text.AgreementText;
import org.practiceportal.agreements.policy.text.AgreementText.Section;
import org.practiceportal.agreements.policy.text.RichText;

/** What is read back from the section about a match that does not work. */
class PromisesTest {

    static final List<Locale> LANGUAGES = Catalogue.LANGUAGES;

    /** A text whose choices have the option with this place in the list, or the last. */
    private static AgreementText text(Locale language, int option, String board) {
        var topic = Catalogue.in(language).topic(Promises.TOPIC);
        var will = new ArrayList<String>();
        for (var part : topic.in(Place.WILL)) {
            will.add(switch (part) {
                case Part.Fixed fixed -> fixed.sentence();
                case Part.Switched switched -> switched.sentence();
                case Part.Choice choice -> choice.options().get(Math.min(option, choice.options().size() - 1))
                        .sentence();
            });
        }
        will.replaceAll(sentence -> sentence.replace("{referrals}", "5").replace("{board}", board)
                .replace("{reviewSession}", "3"));
        return new AgreementText(language.toLanguageTag(), "", List.of(), List.of(new Section(Promises.TOPIC,
                topic.title(), topic.summary(), List.of(), will, List.of(), RichText.of(""), List.of())), List.of());
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void everyStepIsFoundWithTheSentenceThatPromisesIt(Locale language) {
        var promises = Promises.of(text(language, 0, ""));
        assertEquals(List.of(FollowUpStep.values()), promises.steps().stream().map(Promises.Promise::step).toList());
        promises.steps()
                .forEach(promise -> assertEquals(promise.step() == FollowUpStep.SETTLED, promise.sentence().isEmpty(),
                        promise.toString()));
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void theNumberOfNamesAndTheBoardAreReadFromTheSentences(Locale language) {
        var board = "Board of (Nearly) Everything,\n1 Main St. [2nd floor] {x}";
        var promises = Promises.of(text(language, 1, board));
        assertEquals(5, promises.referrals());
        assertEquals(Optional.of(board), promises.board());
        assertEquals(Optional.empty(), Promises.of(text(language, 0, board)).board());
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void whoPromisedNoLastSessionOwesNone(Locale language) {
        assertFalse(Promises.of(text(language, 2, "x")).steps().stream()
                .anyMatch(promise -> promise.step() == FollowUpStep.CLOSING));
    }

    @Test
    void wordsThatTheCatalogueNoLongerHasStillLeadThroughTheSteps() {
        var earlier = new AgreementText("en", "", List.of(), List.of(new Section(Promises.TOPIC, "", "", List.of(),
                List.of("I listen."), List.of(), RichText.of(""), List.of())), List.of());
        assertEquals(FollowUpStep.values().length, Promises.of(earlier).steps().size());
        assertTrue(Promises.of(earlier).steps().stream().allMatch(promise -> promise.sentence().isEmpty()));
    }

    @Test
    void aTextWithoutTheSectionIsNoMistake() {
        var none = new AgreementText("en", "", List.of(), List.of(), List.of());
        assertEquals(Optional.empty(), Promises.of(none).section());
        assertEquals(3, Promises.of(none).referrals());
    }

    @Test
    void everySentenceOfTheCatalogueIsRecognised() {
        for (var language : LANGUAGES) {
            var topic = Catalogue.in(language).topic(Promises.TOPIC);
            var unknown = Stream.of(0, 1, 2).flatMap(option -> text(language, option, "x").sections().stream())
                    .flatMap(section -> section.will().stream())
                    .filter(said -> Origin.of(said, topic).isEmpty());
            assertEquals(List.of(), unknown.toList());
        }
    }
}
