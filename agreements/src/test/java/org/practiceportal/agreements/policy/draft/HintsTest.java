package org.practiceportal.agreements.policy.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.MessageFormat;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.practiceportal.agreements.Typed;
import org.practiceportal.agreements.catalogue.Catalogue;
import org.practiceportal.agreements.catalogue.Codes;
import org.practiceportal.agreements.catalogue.Licence;
import org.practiceportal.agreements.policy.EveryDraft;
import org.practiceportal.agreements.policy.text.RichText;
import org.practiceportal.api.Bundles;
import org.practiceportal.api.NotFound;

class HintsTest {

    static final List<Locale> LANGUAGES = Catalogue.LANGUAGES;
    static final List<Contradiction> RULES = Contradictions.ALL;
    static final List<CodeRules.CodeRule> CODE = CodeRules.ALL;

    private final PolicyDraft draft = PolicyDraft.starting(Locale.ENGLISH);

    @ParameterizedTest
    @FieldSource("RULES")
    void everyRuleSpeaksOfWhatTheCatalogueHas(Contradiction rule) {
        LANGUAGES.forEach(language -> assertTrue(rule.isKnown(Catalogue.in(language)), rule.name()));
    }

    @ParameterizedTest
    @FieldSource("RULES")
    void everyRuleCanBeBrokenAndLeadsToItsPlacesInOneSentence(Contradiction rule) {
        for (var language : LANGUAGES) {
            var hint = rule.in(breaking(rule, language)).orElseThrow(() -> new AssertionError(rule.name()));
            assertEquals(2, new HashSet<>(hint.places()).size(), rule.name());
            var said = new MessageFormat(words(language).getString(hint.what().key()), language)
                    .format(hint.what().arguments().toArray());
            assertTrue(said.matches("[^.]+\\."), said);
            assertFalse(said.contains("{"), said);
        }
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void theUsualAgreementContradictsItselfNowhere(Locale language) {
        assertEquals(List.of(), PolicyDraft.starting(language).hints(Licence.OTHER));
    }

    @Test
    void whatIsLeftOutContradictsNothing() {
        var both = draft.pick("fit", "lastSession", "none").include("endings");
        assertEquals(List.of("hint.goodbye"), keys(both));
        assertEquals(List.of(), keys(both.leaveOut("endings")));
        assertEquals(List.of(), keys(both.turn("endings", "goodbye", false)));
    }

    @Test
    void numbersAreComparedWhereBothAreSaid() {
        var crisis = draft.include("crisis").fill("crisis", "replyHours", "24");
        assertEquals(List.of(48, 24), draft(crisis).what().arguments());
        assertEquals(List.of(), keys(crisis.pick("crisis", "hours", "set").fill("crisis", "hours", "at noon")));
        assertEquals(List.of(), keys(crisis.fill("crisis", "replyHours", "soon")));
        assertEquals(List.of("hint.reviewTooLate"), keys(draft.fill("fit", "reviewSession", "5")));
        assertEquals(List.of(), keys(draft.fill("fit", "reviewSession", "4")));
    }

    @Test
    void anOwnTopicWithoutItsReasonIsWorthALook() {
        var own = draft.addOwnTopic("Dogs");
        assertEquals(List.of("hint.why"), keys(own));
        assertEquals("why", draft(own).places().getFirst().anchor());
        assertEquals(List.of(), keys(own.explainOwnTopic("own-1", "Some are afraid.")));
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void hardOwnWordsAreNamedInBothLanguages(Locale language) {
        var hard = RichText.of("<p>" + (language.getLanguage().equals("es")
                ? "La responsabilidad profesional imposibilita comunicaciones extraordinarias"
                : "Professional responsibilities necessitate considerable communication limitations")
                + " notwithstanding institutional administration</p>");
        var draft = PolicyDraft.starting(language).say("friendly", hard);
        assertEquals(List.of(), keys(draft), "of a few words nothing can be told");
        var longer = draft.say("friendly", RichText.of(hard.html() + hard.html()));
        assertEquals(List.of("hint.gradeWords"), keys(longer));
        assertEquals("words", longer.hints(Licence.OTHER).getFirst().places().getFirst().anchor());
        assertTrue((Integer) longer.hints(Licence.OTHER).getFirst().what().arguments().getLast() > 8);
    }

    @Test
    void howHardWordsAreIsToldFromTenOnes() {
        var nine = draft.say("friendly", RichText.of("I read all that you wrote to me once"));
        assertEquals(0, new Grades(nine).ofOwnWords(nine.topic("friendly")));
        var ten = draft.say("friendly", RichText.of("I read all that you wrote to me once more"));
        assertTrue(new Grades(ten).ofOwnWords(ten.topic("friendly")) > 0);
    }

    @ParameterizedTest
    @FieldSource("CODE")
    void everyRuleOfACodeIsOneThatTheCatalogueNamesForTheTopic(CodeRules.CodeRule rule) {
        for (var language : LANGUAGES) {
            assertTrue(Codes.in(language).rules(rule.licence(), rule.topic()).stream()
                    .anyMatch(known -> known.number().equals(rule.number())), rule.toString());
            var lacking = PolicyDraft.starting(language);
            assertEquals(1, rule.in(lacking).count(), rule.toString());
            var mended = rule.against() == null
                    ? lacking.include(rule.topic())
                    : lacking.pick(rule.topic(), rule.against().part(),
                            lacking.catalogue().topic(rule.topic()).choice(rule.against().part()).options().getLast()
                                    .key());
            assertEquals(0, rule.in(mended).count(), rule.toString());
            rule.in(lacking).forEach(hint -> assertTrue(
                    words(language).containsKey(hint.what().key())));
        }
    }

    @Test
    void aCodeIsAskedOnlyForItsOwnLicence() {
        assertEquals(List.of("B.1.d", "A.12", "A.11.c", "H.6.c"), draft.hints(Licence.COUNSELOR).stream()
                .map(hint -> hint.what().arguments().get(1)).toList());
        assertEquals(List.of(), keys(draft));
    }

    @Test
    void aRuleOfWhatTheCatalogueDoesNotHaveIsFound() {
        var english = Catalogue.in(Locale.ENGLISH);
        var known = Decision.of("fit.lastSession.none");
        assertEquals(new Decision("fit", "lastSession", "none"), known);
        assertEquals(new Decision("endings", "goodbye", ""), Decision.of("endings.goodbye"));
        for (var other : List.of("fit.lastSession.never", "fit.lastSession", "fit.nothing", "nothing.goodbye",
                "endings.goodbye.twice")) {
            assertFalse(new Contradiction.Both("x", known, Decision.of(other)).isKnown(english), other);
            assertFalse(new Contradiction.Both("x", Decision.of(other), known).isKnown(english), other);
        }
        var number = Contradiction.Numbers.Place.of("fit.reviewSession");
        var none = Contradiction.Numbers.Place.of("fit.nothing");
        assertFalse(new Contradiction.Numbers("x", number, none, true).isKnown(english));
        assertFalse(new Contradiction.Numbers("x", none, number, true).isKnown(english));
    }

    @Test
    void aPlaceIsWhereTheEditorGoes() {
        assertEquals("topics", new Hint.Spot("", "", "All").fragment());
        assertEquals("topic", new Hint.Spot("fit", "", "The fit").fragment());
        assertEquals("t:words", new Hint.Spot("fit", "words", "The fit").fragment());
        var hint = Hint.of(List.of(new Hint.Spot("fit", "", "The fit")), "why");
        assertTrue(hint.concerns("fit"));
        assertFalse(hint.concerns("endings"));
    }

    @Test
    void aDraftIsInALanguageOfTheCatalogue() {
        LANGUAGES.forEach(language -> assertEquals(language, DraftLanguage.of(language.toLanguageTag())));
        assertThrows(NotFound.class, () -> DraftLanguage.of("fr"));
        assertThrows(NotFound.class, () -> DraftLanguage.of(null));
    }

    private static Hint draft(PolicyDraft of) {
        return of.hints(Licence.OTHER).getFirst();
    }

    private static List<String> keys(PolicyDraft of) {
        return of.hints(Licence.OTHER).stream().map(hint -> hint.what().key()).toList();
    }

    private static PolicyDraft breaking(Contradiction rule, Locale language) {
        var full = EveryDraft.full(language);
        return switch (rule) {
            case Contradiction.Both both ->
                Stream.of(both.one(), both.other()).reduce(full, HintsTest::decide, (one, other) -> other);
            case Contradiction.Numbers numbers -> full
                    .fill(numbers.one().topic(), numbers.one().field(), "9")
                    .fill(numbers.other().topic(), numbers.other().field(), "8");
        };
    }

    private static PolicyDraft decide(PolicyDraft before, Decision decision) {
        if (!decision.option().isEmpty()) {
            return before.pick(decision.topic(), decision.part(), decision.option());
        }
        return before.catalogue().topic(decision.topic()).switches().stream()
                .anyMatch(part -> part.key().equals(decision.part()))
                        ? before.turn(decision.topic(), decision.part(), true)
                        : before;
    }

    private static ResourceBundle words(Locale language) {
        return Bundles.in(language, Typed.BUNDLE, Typed.class.getClassLoader());
    }
}
