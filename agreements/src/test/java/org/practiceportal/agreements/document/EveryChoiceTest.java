package org.practiceportal.agreements.document;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.practiceportal.agreements.catalogue.Catalogue;
import org.practiceportal.agreements.catalogue.Field;
import org.practiceportal.agreements.catalogue.Part;
import org.practiceportal.agreements.catalogue.Topic;
import org.practiceportal.agreements.document.seal.Typesetter;
import org.practiceportal.agreements.document.text.Letterhead;
import org.practiceportal.agreements.policy.draft.PolicyDraft;

/** Whatever a therapist picks is what the client reads, and what the PDF says. */
class EveryChoiceTest {

    private static final int MOST_OPTIONS = 5;

    static Stream<Arguments> rounds() {
        return Catalogue.LANGUAGES.stream().flatMap(
                language -> Stream.iterate(0, n -> n < MOST_OPTIONS, n -> n + 1).map(n -> Arguments.of(language, n)));
    }

    /** In each round every choice has its next option and every switch is turned, so that all of them are seen. */
    @ParameterizedTest
    @MethodSource("rounds")
    void isPrintedAndTheOthersAreNot(Locale language, int round) throws Exception {
        var draft = draft(language, round);
        var text = draft.toText();
        var read = text.sections().toString();
        var printed = Tool
                .spokenOf(new Typesetter().draft(text, new Letterhead("Made-up practice", null), "Mara Quint"))
                .replaceAll("\\s+", " ");
        for (var topic : draft.catalogue().topics()) {
            for (var choice : topic.choices()) {
                for (var option : choice.options()) {
                    var sentence = filled(topic, option.sentence());
                    var picked = option == pick(choice, round);
                    if (picked || !filled(topic, pick(choice, round).sentence()).contains(sentence)) {
                        check(picked, sentence, read, printed);
                    }
                }
            }
            for (var part : topic.switches()) {
                check(round % 2 == 0, filled(topic, part.sentence()), read, printed);
            }
        }
    }

    private static void check(boolean wanted, String sentence, String read, String printed) {
        if (wanted) {
            assertTrue(read.contains(sentence), () -> "not read: " + sentence);
            assertTrue(printed.contains(sentence), () -> "not printed: " + sentence);
        } else {
            assertFalse(read.contains(sentence), () -> "read all the same: " + sentence);
            assertFalse(printed.contains(sentence), () -> "printed all the same: " + sentence);
        }
    }

    private static PolicyDraft draft(Locale language, int round) {
        var draft = PolicyDraft.starting(language);
        for (var topic : Catalogue.in(language).topics()) {
            draft = draft.include(topic.key());
            for (var choice : topic.choices()) {
                draft = draft.pick(topic.key(), choice.key(), pick(choice, round).key());
            }
            for (var part : topic.switches()) {
                draft = draft.turn(topic.key(), part.key(), round % 2 == 0);
            }
            for (var field : topic.fields()) {
                draft = draft.fill(topic.key(), field.key(), value(field));
            }
        }
        return draft;
    }

    private static Part.Option pick(Part.Choice choice, int round) {
        return choice.options().get(round % choice.options().size());
    }

    private static String filled(Topic topic, String sentence) {
        var words = sentence;
        for (var field : topic.fields()) {
            words = words.replace(field.placeholder(), value(field));
        }
        return words;
    }

    private static String value(Field field) {
        return switch (field) {
            case Field.Number number -> number.usual();
            case Field.Blank blank -> "Quillon " + blank.key();
        };
    }
}
