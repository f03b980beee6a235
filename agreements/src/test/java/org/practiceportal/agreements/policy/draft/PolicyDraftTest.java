package org.practiceportal.agreements.policy.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.practiceportal.agreements.catalogue.Catalogue;
import org.practiceportal.agreements.policy.EveryDraft;
import org.practiceportal.agreements.policy.text.AgreementText;
import org.practiceportal.agreements.policy.text.RichText;
import org.practiceportal.agreements.policy.text.TextJson;
import org.practiceportal.api.Refused;

class PolicyDraftTest {

    static final List<Locale> LANGUAGES = Catalogue.LANGUAGES;

    private final PolicyDraft draft = PolicyDraft.starting(Locale.ENGLISH);

    @Test
    void aStartingDraftHasTheFiveCoreTopicsInOrder() {
        assertEquals(List.of("friendly", "internet", "disclosure", "outside", "fit"), keys(draft));
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void whoChangesNothingCanPublish(Locale language) {
        assertEquals(List.of(), PolicyDraft.starting(language).gaps(text -> List.of()));
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void whoIncludesEverythingCanPublish(Locale language) {
        assertEquals(List.of(), EveryDraft.full(language).gaps(text -> List.of()));
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void everyOptionOfEveryChoiceChangesTheText(Locale language) {
        var full = EveryDraft.full(language);
        for (var topic : full.catalogue().topics()) {
            for (var choice : topic.choices()) {
                var texts = choice.options().stream()
                        .map(option -> full.pick(topic.key(), choice.key(), option.key()).toText()).distinct().count();
                assertEquals(choice.options().size(), texts, topic.key() + "." + choice.key());
            }
        }
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void everySwitchChangesTheText(Locale language) {
        var full = EveryDraft.full(language);
        for (var topic : full.catalogue().topics()) {
            for (var part : topic.switches()) {
                assertNotEquals(full.turn(topic.key(), part.key(), true).toText(),
                        full.turn(topic.key(), part.key(), false).toText(), topic.key() + "." + part.key());
            }
        }
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void everyFieldChangesTheTextWhereItIsSaid(Locale language) {
        for (var topic : Catalogue.in(language).topics()) {
            for (var field : topic.fields()) {
                assertTrue(EveryDraft.each(language).map(draft -> draft.fill(topic.key(), field.key(), "7 x 7"))
                        .anyMatch(draft -> TextJson.write(draft.toText()).contains("7 x 7")),
                        topic.key() + "." + field.key());
            }
        }
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void noPlaceholderIsEverLeft(Locale language) {
        EveryDraft.each(language).flatMap(draft -> draft.toText().sections().stream()).forEach(section -> {
            var all = String.join(" ", section.why()) + section.will() + section.ask() + section.clientChoices();
            assertFalse(all.matches(".*[{}].*"), all);
        });
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void noChoiceTakesBackThatThereIsNothingRomanticOrSexual(Locale language) {
        var never = Catalogue.in(language).topic("friendly").part("never").orElseThrow();
        assertThrows(IllegalArgumentException.class,
                () -> PolicyDraft.starting(language).turn("friendly", never.key(), false));
        EveryDraft.each(language).forEach(
                draft -> assertTrue(TextJson.write(draft.toText()).contains(EveryDraft.sentence(never)), "missing"));
    }

    @Test
    void anUnknownKeyIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> draft.pick("friendly", "gifts", "gold"));
        assertThrows(IllegalArgumentException.class, () -> draft.pick("friendly", "none", "gold"));
        assertThrows(IllegalArgumentException.class, () -> draft.pick("none", "gifts", "none"));
        assertThrows(IllegalArgumentException.class, () -> draft.turn("friendly", "none", true));
        assertThrows(IllegalArgumentException.class, () -> draft.turn("friendly", "gifts", true));
        assertThrows(IllegalArgumentException.class, () -> draft.fill("friendly", "none", "1"));
        assertThrows(IllegalArgumentException.class, () -> draft.say("none", RichText.EMPTY));
        assertThrows(IllegalArgumentException.class, () -> draft.include("none"));
        assertThrows(IllegalArgumentException.class, () -> draft.move("none", 1));
        assertThrows(IllegalArgumentException.class, () -> draft.removeOwnTopic("friendly"));
        assertThrows(IllegalArgumentException.class, () -> draft.renameOwnTopic("friendly", "Friends after all"));
    }

    @Test
    void noTopicIsThereTwiceAndNothingLeftOutIsMoved() {
        var crisis = TopicDraft.untouched("crisis", true);
        assertThrows(IllegalArgumentException.class, () -> new PolicyDraft("en", List.of(crisis, crisis)));
        var without = draft.include("crisis").leaveOut("crisis");
        assertThrows(IllegalArgumentException.class, () -> without.move("crisis", 0));
    }

    @Test
    void aCoreTopicCannotBeLeftOut() {
        assertEquals("draft.coreStays", assertThrows(Refused.class, () -> draft.leaveOut("friendly")).why().key());
    }

    @Test
    void aFurtherTopicComesInAtTheEndAndKeepsItsDecisionsWhileItIsOut() {
        var decided = draft.include("asking").pick("asking", "time", "first");
        assertEquals("asking", decided.included().getLast().key());
        var out = decided.leaveOut("asking");
        assertEquals(draft.toText(), out.toText());
        assertEquals(decided.toText(), out.include("asking").toText());
        assertEquals(draft.catalogue().topics().stream().filter(topic -> !topic.isCore()).toList(), out.leftOut());
    }

    @Test
    void topicsMoveUpAndDownAndStopAtTheEnds() {
        assertEquals(List.of("internet", "friendly", "disclosure", "outside", "fit"), keys(draft.moveUp("internet")));
        assertEquals(List.of("friendly", "internet", "disclosure", "fit", "outside"), keys(draft.moveDown("outside")));
        assertEquals(draft, draft.moveUp("friendly"));
        assertEquals(draft, draft.moveDown("fit"));
        assertEquals("fit", keys(draft.move("fit", 0)).getFirst());
    }

    @Test
    void aTopicLeftOutDoesNotStandInTheWayOfAMove() {
        var with = draft.include("asking").include("endings").leaveOut("asking");
        assertEquals(List.of("friendly", "internet", "disclosure", "outside", "endings", "fit"),
                keys(with.moveUp("endings")));
    }

    @Test
    void aTopicOfTheirOwnIsWrittenRenamedExplainedAndRemoved() {
        var own = draft.addOwnTopic("  My\u202E dog ").renameOwnTopic("own-1", "The dog")
                .explainOwnTopic("own-1", "He is calm.\n\nHe is always here.").say("own-1", RichText.of("<p>Woof</p>"));
        var section = own.toText().sections().getLast();
        assertEquals(List.of("own-1", "The dog", List.of("He is calm.", "He is always here."), "<p>Woof</p>"),
                List.of(section.key(), section.title(), section.why(), section.ownWords().html()));
        assertEquals(List.of(), own.gaps(text -> List.of()));
        assertEquals(draft, own.removeOwnTopic("own-1"));
    }

    @Test
    void topicsOfTheirOwnEndAtSomeNumber() {
        var many = draft;
        for (int i = 0; i < PolicyDraft.MOST_OWN_TOPICS; i++) {
            many = many.addOwnTopic("Topic " + i);
        }
        var full = many;
        assertEquals("draft.tooManyTopics", assertThrows(Refused.class, () -> full.addOwnTopic("More")).why().key());
        assertEquals("own-3", full.removeOwnTopic("own-20").moveUp("own-3").topic("own-3").key());
    }

    @Test
    void aTopicIsChangedOnlyIfItReadsDifferently() {
        assertFalse(draft.isChanged("friendly"));
        assertFalse(draft.pick("friendly", "gifts", "small").isChanged("friendly"));
        assertTrue(draft.pick("friendly", "gifts", "none").isChanged("friendly"));
        assertFalse(draft.fill("friendly", "value", "$20").isChanged("friendly"));
    }

    @Test
    void decisionsOutliveAChangeOfLanguage() {
        var spanish = draft.pick("friendly", "gifts", "none").say("fit", RichText.of("Hola"))
                .inLanguage(Locale.of("es"));
        assertEquals("es", spanish.toText().language());
        assertTrue(spanish.isChanged("friendly"));
        assertEquals("<p>Hola</p>", spanish.topic("fit").ownWords().html());
    }

    @Test
    void whatATherapistTypesInBracesStaysAsTyped() {
        var text = draft.pick("friendly", "gifts", "value").fill("friendly", "value", "{value} ${x} #{y} O'Brien")
                .toText();
        assertTrue(text.sections().getFirst().will().stream()
                .anyMatch(sentence -> sentence.contains("{value} ${x} #{y} O'Brien")));
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void aClientIsAskedUnlessTheTherapistHasRuledItOut(Locale language) {
        var full = EveryDraft.full(language);
        for (var topic : full.catalogue().topics()) {
            for (var choice : topic.clientChoices()) {
                if (choice.unless().isEmpty()) {
                    assertTrue(asked(full, topic.key()).contains(choice.key()), choice.key());
                    continue;
                }
                var ruledOut = choice.unless().split("\\.");
                for (var option : topic.choice(ruledOut[0]).options()) {
                    assertEquals(!option.key().equals(ruledOut[1]),
                            asked(full.pick(topic.key(), ruledOut[0], option.key()), topic.key())
                                    .contains(choice.key()),
                            choice.key() + " with " + option.key());
                }
            }
        }
    }

    private static List<String> asked(PolicyDraft draft, String topic) {
        return draft.section(draft.topic(topic)).clientChoices().stream().map(AgreementText.ClientChoice::key).toList();
    }

    private static List<String> keys(PolicyDraft draft) {
        return new ArrayList<>(draft.included()).stream().map(TopicDraft::key).toList();
    }
}
