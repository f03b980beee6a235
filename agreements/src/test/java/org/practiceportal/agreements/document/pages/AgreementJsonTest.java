package org.practiceportal.agreements.document.pages;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.practiceportal.agreements.document.JsonDocument;
import org.practiceportal.agreements.document.LongDocument;
import org.practiceportal.agreements.document.SampleDocument;
import org.practiceportal.agreements.document.SampleText;
import org.practiceportal.agreements.document.Tool;
import org.practiceportal.agreements.document.seal.SampleKey;
import org.practiceportal.agreements.document.seal.Typesetter;
import org.practiceportal.agreements.document.seal.TypesetterTest;
import org.practiceportal.agreements.document.text.AgreementDocument;
import org.practiceportal.agreements.document.text.AgreementJson;
import org.practiceportal.agreements.document.text.Letterhead;
import org.practiceportal.agreements.policy.text.RichText;
import org.practiceportal.api.PaperSize;

/** What other programs get out of a document is what people read on its pages, in the form that was promised. */
class AgreementJsonTest {

    /** Between two ways to print the same, one in a sentence and one in a table. */
    private static final String OR = "\u0000";

    /** Whoever files documents reads these rather than the words for them. */
    private static final Set<String> NOT_PRINTED = Set.of("format", "zone", "language", "key", "section", "how",
            "changedSections", "size", "way");
    private static final Set<String> INSTANTS = Set.of("at", "readAt", "signedAt", "agreedAt",
            "cameInAt", "signedInAt");

    private final Typesetter typesetter = new Typesetter();

    static Stream<AgreementDocument> documents() {
        return Stream.of(SampleDocument.inEnglish(), SampleDocument.inSpanish(), SampleDocument.drawnWithLogo(),
                SampleDocument.withEverything(), SampleDocument.partlyOnPaper(), SampleDocument.assented(),
                SampleDocument.veryShort(),
                LongDocument.in(Locale.ENGLISH, PaperSize.LETTER, ZoneId.of("America/Chicago"), "halves"),
                SampleDocument.veryLong(3),
                SampleDocument.saying("Zoë \"},\"therapist\":",
                        "\\u0041 \\\" </script> „ “ %%EOF endstream \"text\":{}"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void anIndependentValidatorFindsThePromisedForm(AgreementDocument document) throws IOException {
        var json = attached(document);
        assertEquals(List.of(), schema(false).validate(json, InputFormat.JSON));
        assertEquals(List.of(), schema(true).validate(json, InputFormat.JSON), "each property is described");
    }

    @Test
    void theFormIsNarrowEnoughToRefuseWhatIsNot() throws IOException {
        var json = AgreementJson.write(SampleDocument.withEverything());
        for (var swap : List.of(new String[]{"\"version\":3", "\"version\":0"},
                new String[]{"2026-11-03T13:07:42Z", "2026-11-03 13:07"},
                new String[]{"\"how\":\"typed\"", "\"how\":\"guessed\""}, new String[]{"\"zone\":", "\"zune\":"})) {
            assertTrue(!schema(false).validate(json.replace(swap[0], swap[1]), InputFormat.JSON).isEmpty(), swap[1]);
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyWordOfItStandsOnThePages(AgreementDocument document) throws Exception {
        var pages = TypesetterTest.squeezed(Tool.spokenOf(typesetter.unsealed(document)));
        var documentWords = new DocumentWords(document.text().language(), document.zone());
        for (var said : said(parsed(attached(document)), documentWords, document.zone())) {
            assertTrue(Stream.of(said.split(OR)).anyMatch(one -> pages.contains(TypesetterTest.squeezed(one))),
                    () -> "not printed: " + said);
        }
    }

    /** Printed anew from the data alone, the pages are the same; only a drawing and a logo are nothing but pictures. */
    @ParameterizedTest
    @MethodSource("documents")
    void thePagesSayNothingElse(AgreementDocument document) throws Exception {
        var read = JsonDocument.read(attached(document), document);
        assertArrayEquals(typesetter.unsealed(document), typesetter.unsealed(read));
    }

    @Test
    void theDigestCanBeCheckedInAShellAsTheReferenceSays() throws Exception {
        for (var document : documents().toList()) {
            var json = Files.createTempFile("agreement", ".json");
            Files.writeString(json, attached(document));
            var command = Files.readAllLines(Path.of("..", "docs", "reference", "agreement-data.md")).stream()
                    .filter(line -> line.contains("sha256sum")).findFirst().orElseThrow().strip()
                    .replace("agreement.json", json.toString());
            assertTrue(Tool.says(new byte[0], "sh", "-c", command).startsWith(document.digest()));
            Files.delete(json);
        }
    }

    @Test
    void thereIsOneAttachmentAndThePdfNamesItAsItsData() throws Exception {
        var pdf = SampleKey.SEALED;
        assertEquals(List.of("1 embedded files", "1: agreement.json"),
                Tool.says(pdf, "pdfdetach", "-list", "@").lines().toList());
        var objects = Tool.says(pdf, "qpdf", "--json=1", "--json-key=objects", "@");
        assertTrue(objects.contains("\"/AFRelationship\": \"/Data\""));
        assertTrue(objects.matches("(?s).*\"/Subtype\": \"/application(/|#2f)json\".*"));
    }

    @Test
    void aDraftHasNone() throws Exception {
        var draft = typesetter.draft(SampleText.english(), new Letterhead("Lindenhof", null), "Dr. Maya Lindqvist");
        assertEquals("0 embedded files", Tool.says(draft, "pdfdetach", "-list", "@").strip());
    }

    @Test
    void anybodyWithTheJarHasTheForm() throws IOException {
        try (var in = getClass().getResourceAsStream("agreement-1.schema.json")) {
            assertTrue(new String(in.readAllBytes(), StandardCharsets.UTF_8).contains(AgreementJson.FORMAT));
        }
    }

    /** As a stranger's program takes it out. */
    private String attached(AgreementDocument document) throws IOException {
        var json = Files.createTempFile("attached", ".json");
        try {
            Tool.says(typesetter.unsealed(document), "pdfdetach", "-savefile", "agreement.json", "-o", json.toString(),
                    "@");
            return Files.readString(json);
        } catch (InterruptedException e) {
            throw new IOException(e);
        } finally {
            Files.delete(json);
        }
    }

    private static Schema schema(boolean strict) throws IOException {
        var schema = Files.readString(Path.of("..", "docs", "reference", "agreement-1.schema.json"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(strict
                ? schema.replace("\"type\": \"object\",", "\"type\": \"object\", \"additionalProperties\": false,")
                : schema);
    }

    private static JsonObject parsed(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    private static List<String> said(JsonValue value, DocumentWords documentWords, ZoneId zone) {
        return switch (value) {
            case JsonObject object -> object.entrySet().stream().filter(e -> !NOT_PRINTED.contains(e.getKey()))
                    .flatMap(e -> (e.getValue() instanceof JsonString s
                            ? printed(e.getKey(), s.getString(), documentWords, zone)
                            : said(e.getValue(), documentWords, zone)).stream())
                    .toList();
            case JsonArray array -> array.stream().flatMap(v -> said(v, documentWords, zone).stream()).toList();
            case JsonString string -> List.of(string.getString());
            default -> List.of();
        };
    }

    private static List<String> printed(String key, String documentWords, DocumentWords spoken, ZoneId zone) {
        if (INSTANTS.contains(key)) {
            var at = Instant.parse(documentWords);
            return List.of(spoken.instant(at, zone) + OR + spoken.shortInstant(at, zone));
        }
        if (key.equals("signedOn")) {
            return List.of(spoken.day(LocalDate.parse(documentWords)));
        }
        if (key.equals("ownWords")) {
            var runs = new ArrayList<String>();
            new RichText(documentWords).blocks().forEach(b -> b.runs().forEach(r -> runs.add(r.text())));
            return runs;
        }
        return List.of(documentWords);
    }
}
