package org.practiceportal.agreements.policy.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.practiceportal.agreements.Typed;
import org.practiceportal.agreements.catalogue.Catalogue;
import org.practiceportal.agreements.policy.EveryDraft;
import org.practiceportal.agreements.policy.draft.PolicyDraft;
import org.practiceportal.agreements.policy.draft.TopicDraft;
import org.practiceportal.agreements.policy.text.RichText;
import org.practiceportal.api.Bundles;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Text;

class PolicyFileTest {

    static final List<Locale> LANGUAGES = Catalogue.LANGUAGES;

    private static final String START = "{'format':'practice-portal-policy','version':1,'language':'en','topics':";

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void everyPolicyComesBackAsItWasAndFitsTheSchema(Locale language) throws IOException {
        var schema = schema();
        for (var draft : EveryDraft.each(language).toList()) {
            var file = PolicyFile.write(draft);
            var reading = PolicyFileReader.read(file.getBytes(StandardCharsets.UTF_8));
            assertEquals(draft, reading.draft());
            assertEquals(List.of(), reading.told());
            assertEquals(List.of(), schema.validate(file, InputFormat.JSON));
        }
    }

    @Test
    void whateverWasTypedComesBackLetterForLetter() throws IOException {
        var draft = PolicyDraft.starting(Locale.ENGLISH).pick("friendly", "gifts", "value")
                .fill("friendly", "value", "\"\\/<p>&\u2028 ' é 漢 😀 \u200D").fill("fit", "sessions", "nonsense")
                .say("fit", RichText.of("<p>a <b>b</b> <a href='https://a.example/?x=1&amp;y'>c</a></p><ol><li>d</ol>"))
                .include("asking").leaveOut("asking").addOwnTopic("<script>").explainOwnTopic("own-1", "a\nb")
                .moveUp("own-1");
        var file = PolicyFile.write(draft);
        assertEquals(draft, PolicyFileReader.read(file.getBytes(StandardCharsets.UTF_8)).draft());
        assertEquals(List.of(), schema().validate(file, InputFormat.JSON));
        assertEquals(file, PolicyFile.write(PolicyFileReader.read(file.getBytes(StandardCharsets.UTF_8)).draft()));
    }

    @Test
    void theSchemaRefusesWhatIsNoPolicy() throws IOException {
        for (var file : List.of("[]", "{}", START + "{}}", START + "[{}]}", START + "[{'key':'fit','picks':[]}]}",
                START + "[{'key':'fit','dog':1}]}", START.replace(":1,", ":2,") + "[]}")) {
            assertFalse(schema().validate(file.replace('\'', '"'), InputFormat.JSON).isEmpty(), file);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"file.json | {'a':", "file.json | {'a':1}}", "file.json | nonsense",
            "file.json | {'a':1,}", "file.json | <x/>", "file.json | ''", "file.notAPolicy | []",
            "file.name.twice | {'a':1,'a':1}", "file.name.twice | {'a':[{'b':1,'c':{'d':1},'b':2}]}",
            "file.notAPolicy | 7", "file.notAPolicy | {}", "file.notAPolicy | {'format':7}",
            "file.version | {'format':'practice-portal-policy'}",
            "file.version | {'format':'practice-portal-policy','version':2}",
            "file.version | {'format':'practice-portal-policy','version':'1'}",
            "file.language | {'format':'practice-portal-policy','version':1,'language':'xx'}",
            "file.topics | {'format':'practice-portal-policy','version':1,'language':'en','topics':{}}"})
    void whatIsNoPolicyIsRefusedWithAReason(String key, String file) {
        assertEquals(key, refused(file.replace('\'', '"').getBytes(StandardCharsets.UTF_8)).key());
    }

    @Test
    void aRefusalNamesThePlace() {
        assertEquals(List.of(2L, 6L),
                refused("{\"a\":\n  \"b\" x".getBytes(StandardCharsets.UTF_8)).arguments().stream()
                        .map(each -> Math.min((Long) each, 6L)).toList());
        assertEquals("file.letters", refused(new byte[]{'{', (byte) 0xC3, '}'}).key());
    }

    @Test
    void neitherSizeNorDepthNorDigitsCostMuch() {
        assertEquals("file.large", refused(new byte[PolicyFile.LARGEST + 1]).key());
        assertEquals("file.deep", refused("[".repeat(100_000).getBytes(StandardCharsets.UTF_8)).key());
        assertEquals("file.deep", refused(("{\"a\":".repeat(30_000)).getBytes(StandardCharsets.UTF_8)).key());
        var digits = START.replace('\'', '"').replace(":1,", ":1e999999999,") + "[]}";
        assertEquals("file.version", refused(digits.getBytes(StandardCharsets.UTF_8)).key());
    }

    @Test
    void aFileMayBeJustAsLargeAsItsLimit() {
        var file = (START + "[]}").replace('\'', '"');
        var largest = file + " ".repeat(PolicyFile.LARGEST - file.length());
        assertEquals(PolicyDraft.starting(Locale.ENGLISH),
                PolicyFileReader.read(largest.getBytes(StandardCharsets.UTF_8)).draft());
    }

    @Test
    void whatIsNoLineOfWordsIsTold() {
        assertEquals(List.of("wrong topics[0].title", "wrong topics[0].ownWords"),
                told(read("[{'key':'own-1','title':7,'ownWords':[]}]}")));
    }

    @Test
    void whatIsNotKnownHereIsToldAndTheRestIsKept() {
        var reading = read("""
                [{'key':'astrology'},{'key':'stars','title':'Stars','ownWords':'<p>Shine.</p>'},7,{'included':true},
                 {'key':'friendly','picks':{'gifts':'gold','horoscope':'daily','touch':'none'},
                  'switches':{'noInvites':'no','dance':true},'fields':{'sign':'lion','value':5},'colour':'blue'},
                 {'key':'friendly'},{'key':'own-0'},{'key':'own-99999999999'},{'key':'fit','picks':[],'included':1}],
                 'dog':1}""");
        assertEquals(List.of("unknown dog", "topic topics[0]", "topic.own topics[1]", "wrong topics[2]",
                "wrong topics[3].key", "unknown topics[4].colour", "option topics[4].picks.gifts",
                "unknown topics[4].picks.horoscope", "wrong topics[4].switches.noInvites",
                "unknown topics[4].switches.dance", "unknown topics[4].fields.sign", "wrong topics[4].fields.value",
                "twice topics[5]", "topic topics[6]", "topic topics[7]", "wrong topics[8].included",
                "wrong topics[8].picks"), told(reading));
        assertEquals(
                PolicyDraft.starting(Locale.ENGLISH).addOwnTopic("Stars").say("own-1", RichText.of("Shine."))
                        .pick("friendly", "touch", "none").toText().sections().stream()
                        .collect(Collectors.toMap(section -> section.key(), section -> section)),
                reading.draft().toText().sections().stream()
                        .collect(Collectors.toMap(section -> section.key(), section -> section)));
    }

    @Test
    void foreignHtmlIsReducedAndTold() {
        var reading = read("[{'key':'fit','ownWords':'<p onclick=x>Hi<script>alert(1)</script><img src=x></p>'}]}");
        assertEquals("<p>Hi</p>", reading.draft().topic("fit").ownWords().html());
        assertEquals(List.of("reduced topics[0].ownWords"), told(reading));
    }

    @Test
    void noFileBringsMoreOwnTopicsOrToldLinesThanOnePersonReads() {
        var many = java.util.stream.IntStream.rangeClosed(1, 60).mapToObj(i -> "{'key':'own-" + i + "'}")
                .collect(Collectors.joining(",", "[", "]}"));
        assertEquals(PolicyDraft.MOST_OWN_TOPICS,
                read(many).draft().topics().stream().filter(TopicDraft::isOwn).count());
        assertEquals(40, read(many).told().size());
        var long1 = read("[],'" + "x".repeat(100_000) + "':1}");
        assertTrue(long1.told().getFirst().arguments().toString().length() < 60);
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void everySentenceIsWhole(Locale language) {
        var bundle = Bundles.in(language, Typed.BUNDLE, Typed.class.getClassLoader());
        bundle.keySet().stream().filter(key -> key.startsWith("file.")).forEach(key -> {
            var said = new MessageFormat(bundle.getString(key), language).format(new Object[]{"A", "B"});
            assertFalse(said.matches("(?s).*[{}'].*"), key + ": " + said);
        });
    }

    private static PolicyFile.Reading read(String topics) {
        return PolicyFileReader.read((START + topics).replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> told(PolicyFile.Reading reading) {
        return reading.told().stream()
                .map(text -> text.key().replace("file.told.", "") + " " + text.arguments().getFirst()).toList();
    }

    private static Text refused(byte[] file) {
        return assertThrows(Refused.class, () -> PolicyFileReader.read(file)).why();
    }

    private static Schema schema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schemaText());
    }

    private static String schemaText() throws IOException {
        try (var in = PolicyFile.class.getResourceAsStream("policy-file.schema.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
