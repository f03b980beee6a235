package org.practiceportal.agreements.policy.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.practiceportal.agreements.catalogue.Catalogue;
import org.practiceportal.agreements.policy.EveryDraft;
import org.practiceportal.agreements.policy.draft.PolicyDraft;
import org.practiceportal.agreements.policy.text.AgreementText.ClientChoice;
import org.practiceportal.agreements.policy.text.AgreementText.Option;
import org.practiceportal.agreements.policy.text.AgreementText.Section;

class TextChangesTest {

    static final List<Locale> LANGUAGES = Catalogue.LANGUAGES;

    private final WordChanges words = new WordChanges(Locale.ENGLISH);

    @Test
    void aChangedWordIsShownWithinItsSentence() {
        assertEquals(List.of("I answer within -two-+three+ days."),
                shown("I answer within two days.", "I answer within three days."));
    }

    @Test
    void neighbouringWordsChangeTogether() {
        assertEquals(List.of("I -never answer -+sometimes reply to +your letters at night, I am asleep."),
                shown("I never answer your letters at night, I am asleep.",
                        "I sometimes reply to your letters at night, I am asleep."));
    }

    @Test
    void whatIsAboutSomethingElseIsAnotherLine() {
        assertEquals(List.of("-We shake hands.-", "+Gifts are talked about before they are given.+"),
                shown("We shake hands.", "Gifts are talked about before they are given."));
    }

    @Test
    void wordsThatStayBetweenTwoChangesAreShownOnce() {
        assertEquals(List.of("-I-+We+ answer letters within -two-+three+ days."),
                shown("I answer letters within two days.", "We answer letters within three days."));
    }

    @Test
    void aLineThatSharesThreeFifthsIsStillTheSame() {
        assertEquals(List.of("ab -cd-+ef+"), shown("ab cd", "ab ef"));
        assertEquals(List.of("-ab cde-", "+ab fgh+"), shown("ab cde", "ab fgh"));
    }

    @Test
    void linesComeAndGo() {
        assertEquals(List.of("-b-", "+d+"), words.between(List.of("a", "b", "c"), List.of("a", "c", "d")).stream()
                .map(TextChangesTest::shown).toList());
    }

    @Test
    void wordsOfScriptsWithoutSpacesAreFound() {
        var chinese = new WordChanges(Locale.CHINESE).between(List.of("我们每周见面一次"), List.of("我们每月见面一次"));
        assertEquals(List.of(ChangeKind.CHANGED), chinese.stream().map(LineChange::kind).toList());
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void theSameTextHasNoChanges(Locale language) {
        var text = PolicyDraft.starting(language).toText();
        assertTrue(TextChanges.between(text, text).isEmpty());
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void everyOptionShowsAsAChangeOfItsSectionOnly(Locale language) {
        var draft = EveryDraft.full(language);
        for (var topic : draft.catalogue().topics()) {
            for (var choice : topic.choices()) {
                for (var option : choice.options()) {
                    var changed = draft.pick(topic.key(), choice.key(), option.key()).toText();
                    var changes = TextChanges.between(draft.toText(), changed).sections();
                    assertTrue(changes.isEmpty() && changed.equals(draft.toText())
                            || changes.size() == 1 && changes.getFirst().key().equals(topic.key())
                                    && !changes.getFirst().parts().isEmpty(),
                            topic.key() + "." + choice.key() + "." + option.key());
                }
            }
        }
    }

    @Test
    void sectionsComeAndGoAndDutiesAreTold() {
        var draft = PolicyDraft.starting(Locale.ENGLISH);
        var more = draft.addOwnTopic("My dog").toText();
        var added = TextChanges.between(draft.toText(), more);
        assertEquals(List.of(ChangeKind.NEW), added.sections().stream().map(TextChanges.SectionChange::kind).toList());
        assertTrue(added.touchesDuties());
        assertFalse(added.isEmpty());
        assertEquals(List.of(), added.sections().getFirst().parts(), "nothing but a title was written");
        var gone = TextChanges.between(more, draft.toText());
        assertEquals(List.of(ChangeKind.GONE), gone.sections().stream().map(TextChanges.SectionChange::kind).toList());
        assertTrue(gone.touchesDuties());
        var said = TextChanges.between(draft.toText(),
                draft.say("friendly", RichText.of("<p>Call me Maya.</p>")).toText());
        assertFalse(said.touchesDuties(), "own words alone may be only clearer");
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void aWholeSectionThatComesOrGoesIsShownWithAllItsWords(Locale language) {
        var with = EveryDraft.full(language).toText();
        for (var section : with.sections()) {
            var without = new AgreementText(with.language(), with.title(), with.opening(),
                    with.sections().stream().filter(other -> other != section).toList(), with.closing());
            var words = section.why().size() + section.will().size() + section.ask().size();
            for (var kind : List.of(ChangeKind.NEW, ChangeKind.GONE)) {
                var change = kind == ChangeKind.NEW
                        ? TextChanges.between(without, with)
                        : TextChanges.between(with, without);
                var lines = change.sections().getFirst().parts().stream().flatMap(part -> part.lines().stream())
                        .toList();
                assertTrue(lines.size() > words && lines.stream().allMatch(line -> line.kind() == kind),
                        section.key() + " " + lines);
                assertTrue(section.why().stream().allMatch(said -> lines.contains(LineChange.whole(kind, said))));
            }
        }
    }

    @Test
    void wordsThatAreOnlySetInAnotherWayHaveNoParts() {
        var draft = PolicyDraft.starting(Locale.ENGLISH);
        var plain = draft.say("friendly", RichText.of("<p>Call me Maya.</p>")).toText();
        var bold = draft.say("friendly", RichText.of("<p>Call me <b>Maya</b>.</p>")).toText();
        var change = TextChanges.between(plain, bold).sections().getFirst();
        assertEquals(ChangeKind.CHANGED, change.kind());
        assertEquals(List.of(), change.parts());
    }

    @Test
    void whatSomebodyWillDoTouchesADuty() {
        var draft = PolicyDraft.starting(Locale.ENGLISH);
        var changes = TextChanges.between(draft.toText(), draft.pick("outside", "greet", "youLead").toText());
        assertEquals(List.of(ChangeKind.CHANGED),
                changes.sections().stream().map(TextChanges.SectionChange::kind).toList());
        assertTrue(changes.touchesDuties());
    }

    @Test
    void aQuestionToTheClientIsShownWithItsAnswers() {
        var asked = text(List.of(), section("fit", new ClientChoice("when", "When shall we look back?",
                List.of(new Option("soon", "In a month."), new Option("late", "In a year.")))));
        var gone = TextChanges.between(asked, text(List.of(), section("fit"))).sections().getFirst();
        assertEquals(List.of("choices"), gone.parts().stream().map(TextChanges.PartChange::name).toList());
        assertEquals(List.of("-When shall we look back?-", "-In a month.-", "-In a year.-"),
                gone.parts().getFirst().lines().stream().map(TextChangesTest::shown).toList());
    }

    @Test
    void whatStandsAroundTheSectionsComesFirstUnderTheTitleOfTheWhole() {
        var change = TextChanges.between(text(List.of("Welcome."), section("fit")),
                text(List.of("Hello there."), section("fit"))).sections();
        assertEquals(1, change.size());
        assertEquals(List.of("", "Ours"), List.of(change.getFirst().key(), change.getFirst().title()));
        assertEquals(List.of("opening"), change.getFirst().parts().stream().map(TextChanges.PartChange::name).toList());
    }

    private static Section section(String key, ClientChoice... choices) {
        return new Section(key, "The fit", "", List.of(), List.of("I listen."), List.of(), RichText.EMPTY,
                List.of(choices));
    }

    private static AgreementText text(List<String> opening, Section section) {
        return new AgreementText("en", "Ours", opening, List.of(section), List.of());
    }

    /** Whatever the two readings are, both can be read off the pieces without a letter lost. */
    @Test
    void bothReadingsAreInThePieces() {
        var random = new Random(20260101);
        var vocabulary = List.of("we", "talk", "first", "never", "meet", "at", "church,", "or", "campus.", "—", "no");
        for (int round = 0; round < 500; round++) {
            var before = sentence(random, vocabulary);
            var after = sentence(random, vocabulary);
            var changes = words.between(List.of(before), List.of(after));
            assertEquals(before.equals(after) ? "" : before, reading(changes, kind -> kind != ChangeKind.NEW));
            assertEquals(before.equals(after) ? "" : after, reading(changes, kind -> kind != ChangeKind.GONE));
        }
    }

    private static String sentence(Random random, List<String> vocabulary) {
        return IntStream.range(0, 3 + random.nextInt(12))
                .mapToObj(i -> vocabulary.get(random.nextInt(vocabulary.size()))).collect(Collectors.joining(" "));
    }

    private static String reading(List<LineChange> changes, Predicate<ChangeKind> read) {
        return changes.stream().flatMap(line -> line.pieces().stream()).filter(piece -> read.test(piece.kind()))
                .map(LineChange.Piece::words).collect(Collectors.joining());
    }

    private List<String> shown(String before, String after) {
        return new ArrayList<>(words.between(List.of(before), List.of(after))).stream().map(TextChangesTest::shown)
                .toList();
    }

    private static String shown(LineChange line) {
        return line.pieces().stream().map(piece -> switch (piece.kind()) {
            case NEW -> "+" + piece.words() + "+";
            case GONE -> "-" + piece.words() + "-";
            default -> piece.words();
        }).collect(Collectors.joining());
    }

    @Test
    void wordsThatOnlyLookDifferentTouchNoDuty() {
        var draft = PolicyDraft.starting(Locale.ENGLISH);
        var changes = TextChanges.between(draft.say("fit", RichText.of("<p>We talk.</p>")).toText(),
                draft.say("fit", RichText.of("<p><strong>We talk.</strong></p>")).toText());
        assertTrue(changes.sections().getFirst().isSetOtherwise());
        assertFalse(changes.touchesDuties());
        var said = TextChanges.between(draft.toText(), draft.say("fit", RichText.of("We talk.")).toText());
        assertFalse(said.sections().getFirst().isSetOtherwise());
    }

    @Test
    void aKindIsNamedInWordsAndStyles() {
        assertEquals(List.of("same", "new", "gone", "changed"),
                List.of(ChangeKind.values()).stream().map(ChangeKind::getKey).toList());
        assertEquals(List.of(ChangeKind.SAME),
                List.of(ChangeKind.values()).stream().filter(ChangeKind::isSame).toList());
        assertEquals(List.of(ChangeKind.NEW),
                List.of(ChangeKind.values()).stream().filter(ChangeKind::isAdded).toList());
        assertEquals(List.of(ChangeKind.GONE),
                List.of(ChangeKind.values()).stream().filter(ChangeKind::isGone).toList());
    }
}
