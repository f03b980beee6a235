package org.practiceportal.agreements.policy.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.practiceportal.agreements.policy.text.RichText;
import org.practiceportal.agreements.policy.text.TextJson;

class GapsTest {

    private final PolicyDraft draft = PolicyDraft.starting(Locale.ENGLISH);

    @Test
    void anOwnTopicNeedsATitleAndWords() {
        assertEquals(List.of("own-1 title gap.title.empty", "own-1 ownWords gap.words.empty"),
                gaps(draft.addOwnTopic(" ")));
    }

    @Test
    void aBlankIsAGapOnlyWhereItsSentenceIsSaid() {
        var board = draft.pick("fit", "complain", "board");
        assertEquals(List.of("fit board gap.blank"), gaps(board));
        assertEquals(List.of(), gaps(board.fill("fit", "board", "The Board, 1 Main Street")));
        assertEquals(List.of(), gaps(board.pick("fit", "complain", "ask")));
        assertEquals(List.of("fit board gap.blank.long"), gaps(board.fill("fit", "board", "x".repeat(301))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "13", "-4", "four", "4.5", "٤", "99999999999999999999"})
    void aNumberMustBeOneAndInItsRange(String value) {
        var typed = draft.fill("fit", "sessions", value);
        assertEquals(List.of("fit sessions gap.number"), gaps(typed));
        assertEquals(value, typed.topic("fit").fields().get("sessions"), "what was typed is kept");
        assertEquals(List.of(), gaps(typed.pick("fit", "start", "open")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "4", "12", " 5 "})
    void aNumberInItsRangeIsFine(String value) {
        assertEquals(List.of(), gaps(draft.fill("fit", "sessions", value)));
    }

    @Test
    void whatIsLeftOutHasNoGaps() {
        var crisis = draft.include("crisis").pick("crisis", "hours", "set");
        assertEquals(List.of("crisis hours gap.blank"), gaps(crisis));
        assertEquals(List.of(), gaps(crisis.leaveOut("crisis")));
    }

    @Test
    void lengthsHaveALimit() {
        var own = draft.addOwnTopic("x".repeat(121)).explainOwnTopic("own-1", "x".repeat(4_001)).say("own-1",
                RichText.of("x".repeat(50_001)));
        assertEquals(List.of("own-1 title gap.title.long", "own-1 why gap.why.long", "own-1 ownWords gap.words.long"),
                gaps(own));
    }

    @Test
    void whatIsAsLongAsItMayBeIsFine() {
        var own = draft.addOwnTopic("x".repeat(120)).explainOwnTopic("own-1", "x".repeat(4_000)).say("own-1",
                RichText.of("<p>" + "x".repeat(50_000 - "<p></p>".length()) + "</p>"));
        assertEquals(50_000, own.topic("own-1").ownWords().html().length());
        assertEquals(List.of(), gaps(own));
        assertEquals(List.of(), gaps(draft.pick("fit", "complain", "board").fill("fit", "board", "x".repeat(300))));
    }

    @Test
    void aGapNamesWhatTheTherapistReadsAndLeadsThere() {
        var blank = draft.pick("fit", "complain", "board").gaps(text -> List.of()).getFirst();
        assertEquals(List.of(draft.title("fit"), draft.catalogue().topic("fit").field("board").label()),
                blank.what().arguments());
        assertEquals("t:field-board", blank.fragment());
        assertEquals(List.of("t:title", "t:words"), draft.addOwnTopic(" ").gaps(text -> List.of()).stream()
                .map(Gap::fragment).toList());
        assertEquals("t:why", Gap.of("own-1", "why", "why.long").fragment());
        assertEquals("topic", Gap.of("own-1", "", "letters").fragment());
    }

    @Test
    void theWholeHasALimitInBytes() {
        var words = RichText.of("ü".repeat(24_000));
        var long4 = draft.say("friendly", words).say("internet", words).say("disclosure", words);
        assertEquals(List.of(), gaps(long4));
        assertEquals(List.of("  gap.text.long"), gaps(long4.say("fit", words)));
        var said = long4.say("fit", words).gaps(text -> List.of()).getFirst().what().arguments();
        assertEquals(200, said.getLast());
        assertTrue((int) said.getFirst() >= 200 && (int) said.getFirst() < 250, said.toString());
    }

    @Test
    void theWholeMayBeJustAsLongAsItsLimit() {
        var four = draft;
        for (var topic : List.of("friendly", "internet", "disclosure", "outside")) {
            four = four.say(topic, RichText.of("x".repeat(45_000)));
        }
        var json = TextJson.write(four.say("fit", RichText.of("x")).toText());
        var rest = Gaps.LONGEST_TEXT - json.getBytes(StandardCharsets.UTF_8).length + 1;
        assertEquals(List.of(), gaps(four.say("fit", RichText.of("x".repeat(rest)))));
        assertEquals(List.of("  gap.text.long"), gaps(four.say("fit", RichText.of("x".repeat(rest + 1)))));
    }

    @Test
    void lettersThatPaperCannotShowAreNamed() {
        var gap = draft.say("fit", RichText.of("<p>a 漢<b>字</b></p>")).gaps(GapsTest::cjk).getFirst();
        assertEquals(List.of("fit", "gap.letters", "漢 字"),
                List.of(gap.topic(), gap.what().key(), gap.what().arguments().getLast()));
        assertEquals(1, draft.pick("fit", "complain", "board").fill("fit", "board", "漢").gaps(GapsTest::cjk).size());
        var own = draft.addOwnTopic("漢").explainOwnTopic("own-1", "字").say("own-1", RichText.of("x"));
        assertEquals("漢 字", own.gaps(GapsTest::cjk).getFirst().what().arguments().getLast());
    }

    private static List<String> cjk(String text) {
        return text.codePoints().filter(Character::isIdeographic).mapToObj(Character::toString).toList();
    }

    private static List<String> gaps(PolicyDraft draft) {
        assertTrue(draft.toText().sections().size() >= 5);
        return draft.gaps(text -> List.of()).stream()
                .map(gap -> gap.topic() + " " + gap.spot() + " " + gap.what().key()).toList();
    }
}
