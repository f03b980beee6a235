package org.practiceportal.agreements.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.practiceportal.agreements.catalogue.Catalogue;
import org.practiceportal.agreements.policy.draft.DraftJson;
import org.practiceportal.agreements.policy.draft.PolicyDraft;
import org.practiceportal.agreements.policy.text.AgreementText;
import org.practiceportal.agreements.policy.text.RichText;
import org.practiceportal.agreements.policy.text.TextDigest;
import org.practiceportal.agreements.policy.text.TextJson;

class JsonTest {

    static final List<Locale> LANGUAGES = Catalogue.LANGUAGES;

    private static final String STRANGE = "\"\\/<p>&\u2028\u007F ' é 漢 😀 \u200D";

    private final PolicyDraft draft = PolicyDraft.starting(Locale.ENGLISH).pick("friendly", "gifts", "value")
            .fill("friendly", "value", STRANGE).turn("internet", "posts", true).fill("fit", "sessions", "nonsense")
            .say("fit", RichText.of("<p>a <b>b</b></p>")).include("asking").leaveOut("asking").addOwnTopic(STRANGE)
            .explainOwnTopic("own-1", "a\nb").moveUp("own-1");

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void everyDraftAndEveryTextComesBackAsItWas(Locale language) {
        EveryDraft.each(language).forEach(each -> {
            assertEquals(each, DraftJson.read(DraftJson.write(each)));
            assertEquals(each.toText(), TextJson.read(TextJson.write(each.toText())));
        });
    }

    @Test
    void whateverWasTypedComesBackLetterForLetter() {
        var json = DraftJson.write(draft);
        assertEquals(draft, DraftJson.read(json));
        assertEquals(json, DraftJson.write(DraftJson.read(json)));
        var text = TextJson.write(draft.toText());
        assertEquals(text, TextJson.write(TextJson.read(text)));
    }

    @Test
    void theOrderOfDecisionsDoesNotMatter() {
        var one = PolicyDraft.starting(Locale.ENGLISH).pick("friendly", "gifts", "none").pick("friendly", "touch",
                "none");
        var other = PolicyDraft.starting(Locale.ENGLISH).pick("friendly", "touch", "none").pick("friendly", "gifts",
                "none");
        assertEquals(DraftJson.write(one), DraftJson.write(other));
    }

    @Test
    void aDraftOfAnotherCatalogueIsReadAndWhatIsUnknownRests() {
        var json = """
                {"language":"en","colour":"blue","topics":[
                  {"key":"astrology","ownWords":"<p>stars</p>"},
                  {"key":"friendly","picks":{"gifts":"gold","horoscope":"daily","touch":"none"},
                   "switches":{"horoscope":true},"fields":{"sign":"lion"}}]}""";
        var read = DraftJson.read(json);
        assertEquals(PolicyDraft.starting(Locale.ENGLISH).pick("friendly", "touch", "none").toText(), read.toText());
        assertEquals(List.of(), read.gaps(text -> List.of()));
        assertEquals("<p>stars</p>", DraftJson.read(DraftJson.write(read)).topic("astrology").ownWords().html());
    }

    @Test
    void aTopicThatBecameACoreOneComesInAgain() {
        var json = DraftJson.write(draft).replace("\"key\":\"fit\",\"included\":true",
                "\"key\":\"fit\",\"included\":false");
        assertNotEquals(DraftJson.write(draft), json);
        assertEquals(draft, DraftJson.read(json));
    }

    @Test
    void foreignHtmlInAKeptTextIsRefused() {
        var json = TextJson.write(draft.toText()).replace("<p>a ", "<script>");
        assertThrows(IllegalArgumentException.class, () -> TextJson.read(json));
    }

    /** If this fails, every copy that was ever signed would no longer match its digest. */
    @Test
    void theDigestOfAKnownTextNeverChanges() {
        var text = new AgreementText("en", "T “é”", List.of("a\tb", "\"\\/"), List.of(new AgreementText.Section("k",
                "t", "", List.of("why"), List.of(), List.of("ask 😀"), RichText.of("<p>own <b>words</b></p>"),
                List.of(new AgreementText.ClientChoice("c", "q?", List.of(new AgreementText.Option("o", "x.")))))),
                List.of());
        assertEquals("{\"language\":\"en\",\"title\":\"T “é”\",\"opening\":[\"a\\tb\",\"\\\"\\\\/\"],\"sections\":[{"
                + "\"key\":\"k\",\"title\":\"t\",\"summary\":\"\",\"why\":[\"why\"],\"will\":[],\"ask\":[\"ask 😀\"],"
                + "\"ownWords\":\"<p>own <strong>words</strong></p>\",\"clientChoices\":[{\"key\":\"c\",\"question\":"
                + "\"q?\",\"options\":[{\"key\":\"o\",\"text\":\"x.\"}]}]}],\"closing\":[]}", TextJson.write(text));
        assertEquals("3a34a48649c07b448aac093fd2ffa1c4f42349c87f77f4d20301c8a1e19fe112", TextDigest.of(text));
    }

    @Test
    void aDigestTellsWhichSectionChanged() {
        var before = TextDigest.sections(draft.toText());
        var after = TextDigest.sections(draft.pick("outside", "greet", "youLead").toText());
        assertEquals(List.copyOf(before.keySet()), List.copyOf(after.keySet()));
        assertEquals(List.of("outside"),
                before.keySet().stream().filter(key -> !before.get(key).equals(after.get(key))).toList());
        assertEquals(List.of("outside", "crisis"), TextDigest.changed(draft.toText(),
                draft.pick("outside", "greet", "youLead").include("crisis").toText()));
        assertEquals(Map.copyOf(before), Map.copyOf(TextDigest.sections(draft.moveUp("fit").toText())));
        assertNotEquals(TextDigest.of(draft.toText()), TextDigest.of(draft.moveUp("fit").toText()));
    }
}
