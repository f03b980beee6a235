package org.practiceportal.agreements.policy.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.practiceportal.agreements.catalogue.Licence;
import org.practiceportal.agreements.catalogue.Part;
import org.practiceportal.agreements.document.paper.FontCharacters;
import org.practiceportal.agreements.policy.draft.PolicyDraft;
import org.practiceportal.agreements.policy.text.RichText;

/** A topic of a draft as the page shows it on which it is decided. */
class OpenTopicTest {

    private static final PolicyDraft STARTING = PolicyDraft.starting(Locale.ENGLISH);
    private static final PolicyDraft OWN = STARTING.addOwnTopic("The dog");
    private static final String DOG = OWN.included().getLast().key();

    private static OpenTopic opened(PolicyDraft draft, String topic, String lock) {
        return new OpenTopic(draft, draft.topic(topic), draft.gaps(FontCharacters::missingFrom),
                draft.hints(Licence.OTHER), lock);
    }

    private static OpenTopic opened(PolicyDraft draft, String topic) {
        return opened(draft, topic, null);
    }

    private static List<String> keys(List<? extends Part> parts) {
        return parts.stream().map(Part::key).toList();
    }

    @Test
    void whatIsDecidedIsWhatTheCatalogueAsks() {
        var fit = opened(STARTING, "fit");
        assertFalse(fit.isOwn());
        assertEquals(STARTING.title("fit"), fit.title());
        assertEquals(fit.usual().choices(), fit.choices());
        assertEquals(List.of("secondOpinion", "noVanishing"), keys(fit.switches()));
        assertEquals(fit.usual().fields(), fit.fields());
        assertTrue(keys(fit.fixed()).containsAll(List.of("happens", "listen", "noFee")));
        assertEquals(STARTING.section(STARTING.topic("fit")), fit.preview());
    }

    @Test
    void anOwnTopicHasWordsAlone() {
        var dog = opened(OWN, DOG);
        assertTrue(dog.isOwn());
        assertEquals(List.of(DOG, "The dog"), List.of(dog.key(), dog.title()));
        assertNull(dog.usual());
        assertEquals(List.of(), dog.choices());
        assertEquals(List.of(), dog.switches());
        assertEquals(List.of(), dog.fields());
        assertEquals(List.of(), dog.fixed());
        assertEquals(List.of(), dog.filledFixed());
    }

    @Test
    void aCoreTopicAndALockedOneStay() {
        assertFalse(opened(STARTING, "fit").isRemovable());
        assertFalse(opened(STARTING, "fit").isDispensable());
        var crisis = STARTING.include("crisis");
        assertTrue(opened(crisis, "crisis").isRemovable());
        assertTrue(opened(crisis, "crisis").isDispensable());
        assertFalse(opened(crisis, "crisis", "One way for all.").isRemovable());
        assertFalse(opened(OWN, DOG).isRemovable());
        assertTrue(opened(OWN, DOG).isDispensable());
        assertFalse(opened(OWN, DOG, "One way for all.").isDispensable());
    }

    @Test
    void aFieldStandsWithTheSentenceThatItFills() {
        var fit = opened(STARTING, "fit");
        var referral = fit.usual().choice("referral");
        var field = fit.usual().field("referrals");
        assertEquals(List.of(field), fit.fields(referral));
        assertEquals("part-referral", fit.redrawn(referral));
        assertTrue(fit.says(referral, field));
        var board = fit.usual().field("board");
        assertFalse(fit.says(fit.usual().choice("complain"), board));
        assertTrue(
                opened(STARTING.pick("fit", "complain", "board"), "fit").says(fit.usual().choice("complain"), board));
        assertEquals(List.of(), fit.fields(fit.usual().switched("secondOpinion")));
        assertEquals("", fit.redrawn(fit.usual().switched("secondOpinion")));
        var internet = opened(STARTING, "internet");
        assertEquals(List.of("reply"), keys(internet.filledFixed()));
        assertFalse(keys(internet.fixed()).contains("reply"));
        assertTrue(internet.says(internet.filledFixed().getFirst(), internet.fields().getFirst()));
    }

    @Test
    void aSentenceIsSaidOnlyIfItIsSwitchedOn() {
        var fit = opened(STARTING, "fit");
        var field = fit.fields().getFirst();
        assertTrue(fit.says(fit.usual().switched("noVanishing"), field));
        assertFalse(fit.says(fit.usual().switched("secondOpinion"), field));
    }

    @Test
    void aNumberIsShorterThanWords() {
        var fit = opened(STARTING, "fit");
        var number = fit.usual().field("referrals");
        var words = fit.usual().field("board");
        assertEquals(List.of("short", "numeric"), List.of(fit.size(number), fit.inputMode(number)));
        assertEquals(List.of("middle", "text"), List.of(fit.size(words), fit.inputMode(words)));
    }

    @Test
    void whatIsNotFilledInStandsInBrackets() {
        var fit = opened(STARTING, "fit");
        assertEquals("3 names", fit.filled("{referrals} names"));
        assertEquals("[" + fit.usual().field("board").label() + "]", fit.filled("{board}"));
        assertEquals("The chamber", opened(STARTING.fill("fit", "board", "The chamber"), "fit").filled("{board}"));
    }

    @Test
    void whatIsWrongIsSaidWhereItIs() {
        var draft = STARTING.pick("fit", "complain", "board");
        assertNotNull(opened(draft, "fit").wrong("board"));
        assertNull(opened(draft, "fit").wrong("referrals"));
        assertNull(opened(draft, "outside").wrong("board"));
        assertEquals(0, opened(draft, "fit").gapsElsewhere().size());
        assertEquals(1, opened(draft, "outside").gapsElsewhere().size());
        assertTrue(opened(draft, "outside").isMoreElsewhere());
        assertEquals(opened(draft, "outside").hintsElsewhere().size() + 1, opened(draft, "outside").elsewhere());
    }

    @Test
    void aHintIsSaidAtItsTopicsAndCountedElsewhere() {
        var draft = STARTING.pick("fit", "lastSession", "none").include("endings");
        var fit = opened(draft, "fit");
        assertEquals(List.of("hint.goodbye"), fit.hintsHere().stream().map(hint -> hint.what().key()).toList());
        assertEquals(List.of(), fit.hintsElsewhere());
        assertFalse(fit.isMoreElsewhere());
        var outside = opened(draft, "outside");
        assertEquals(List.of(), outside.hintsHere());
        assertEquals(1, outside.hintsElsewhere().size());
        assertEquals(1, outside.elsewhere());
        assertTrue(outside.isMoreElsewhere());
    }

    @Test
    void wordsThatAreHardToReadAreMarked() {
        var plain = opened(
                OWN.say(DOG,
                        RichText.of(
                                "The dog may come in with you, and it is old and likes to sleep beside the window.")),
                DOG);
        assertFalse(plain.isHard());
        assertNotNull(plain.wordsGrade());
        var hard = opened(OWN.say(DOG, RichText.of("Notwithstanding institutional considerations, accompanying animals"
                + " necessitate unequivocal authorization antecedent to therapeutic appointments.")), DOG);
        assertTrue(hard.isHard());
        assertTrue(hard.wordsGrade() > plain.wordsGrade());
        assertNull(opened(OWN, DOG).wordsGrade());
        assertTrue(opened(STARTING, "fit").grade() > 0);
    }
}
