package org.practiceportal.agreements.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.practiceportal.agreements.Typed;
import org.practiceportal.agreements.catalogue.Catalogue;
import org.practiceportal.agreements.policy.draft.Gap;
import org.practiceportal.agreements.policy.draft.PolicyDraft;
import org.practiceportal.agreements.policy.text.RichText;
import org.practiceportal.api.Bundles;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Text;

class MessagesTest {

    static final List<Locale> LANGUAGES = Catalogue.LANGUAGES;

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void everyGapAndRefusalIsSaidInFullWithAllItsArguments(Locale language) {
        texts(language).forEach(text -> {
            var said = said(text, language);
            assertFalse(said.matches("(?s).*[{}'].*"), said);
            text.arguments().forEach(argument -> {
                if (argument instanceof String word) {
                    assertEquals(true, said.contains(word), text.key() + ": " + said);
                }
            });
        });
    }

    @Test
    void everyMessageOfADraftIsReachedByThatTest() {
        var keys = bundle(Locale.ENGLISH).keySet().stream().filter(key -> key.matches("(gap|draft)\\..*")).sorted()
                .toList();
        assertEquals(keys, texts(Locale.ENGLISH).map(Text::key).distinct().sorted().toList());
    }

    @Test
    void anApostropheInATitleIsPrintedOnce() {
        var gap = PolicyDraft.starting(Locale.ENGLISH).addOwnTopic("O'Brien’s {0} dog").gaps(text -> List.of())
                .getFirst();
        assertEquals("Your own topic “O'Brien’s {0} dog” has no words yet. Say what it is about, or remove it.",
                said(gap.what(), Locale.ENGLISH));
    }

    private static Stream<Text> texts(Locale language) {
        var draft = PolicyDraft.starting(language);
        var words = RichText.of("ü".repeat(51_000));
        var many = Stream.iterate(draft, d -> d.addOwnTopic("Dog")).limit(PolicyDraft.MOST_OWN_TOPICS + 1L)
                .reduce((first, last) -> last).orElseThrow();
        var broken = draft.addOwnTopic("").addOwnTopic("x".repeat(130)).explainOwnTopic("own-2", "x".repeat(5_000))
                .addOwnTopic("Dog").say("own-3", words).say("fit", words).fill("fit", "sessions", "1")
                .pick("friendly", "gifts", "value").pick("fit", "complain", "board")
                .fill("fit", "board", "x".repeat(400));
        return Stream.concat(broken.gaps(text -> List.of("漢")).stream().map(Gap::what),
                Stream.of(why(() -> draft.leaveOut("fit")), why(() -> many.addOwnTopic("Dog")),
                        why(() -> RichText.of("x".repeat(RichText.LONGEST + 1)))));
    }

    private static Text why(Runnable refused) {
        return assertThrows(Refused.class, refused::run).why();
    }

    private static String said(Text text, Locale language) {
        return new MessageFormat(bundle(language).getString(text.key()), language).format(text.arguments().toArray());
    }

    private static ResourceBundle bundle(Locale language) {
        return Bundles.in(language, Typed.BUNDLE, Typed.class.getClassLoader());
    }
}
