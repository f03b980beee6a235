package org.practiceportal.agreements.document.seal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.practiceportal.agreements.document.SampleDocument;
import org.practiceportal.agreements.document.SampleText;
import org.practiceportal.agreements.document.Tool;
import org.practiceportal.agreements.document.text.Letterhead;
import org.practiceportal.agreements.document.text.PaperForm;
import org.practiceportal.agreements.policy.text.AgreementText;

public class TypesetterTest {

    private final Typesetter typesetter = new Typesetter();

    @Test
    void theSameDocumentHasTheSameBytes() {
        assertArrayEquals(typesetter.unsealed(SampleDocument.drawnWithLogo()),
                typesetter.unsealed(SampleDocument.drawnWithLogo()));
    }

    @Test
    void everyWordOfTheAgreementIsOnPaper() throws Exception {
        for (var document : List.of(SampleDocument.inEnglish(), SampleDocument.inSpanish())) {
            var text = squeezed(Tool.textOf(typesetter.unsealed(document)));
            for (var words : wordsOf(document.text())) {
                assertTrue(text.contains(squeezed(words)), () -> "lost: " + words);
            }
            assertTrue(text.contains(squeezed(document.digest())));
            assertTrue(text.contains(squeezed(document.parties().getFirst().consent().orElseThrow().words())));
            document.events().forEach(e -> assertTrue(text.contains(squeezed(e.what()))));
        }
    }

    @Test
    void mostAgreementsNeedNoFontButTheEverydayOnes() throws Exception {
        for (var document : List.of(SampleDocument.inEnglish(), SampleDocument.inSpanish())) {
            assertEquals(
                    List.of("EVERYD+NotoSans-Bold", "EVERYD+NotoSans-Italic", "EVERYD+NotoSans-Regular"),
                    Tool.fontsOf(typesetter.unsealed(document)));
        }
    }

    @Test
    void printsWhoSignsForWhomWhatWasClarifiedWhereBothMeetAndWhatCameBefore() throws Exception {
        var text = Tool.textOf(typesetter.unsealed(SampleDocument.withEverything())).replaceAll("\\s+", " ");
        for (var said : List.of("Jonas Ferreira, for Nuria Ferreira", "Inês Ferreira, for Nuria Ferreira",
                "agree to it for Nuria Ferreira", "May Nuria write to you by herself?",
                "I answer her there, and tell you only that she wrote.", "St. Brigid's, Sunday service",
                "We sit at the back.", "takes the place of version 2", "1c9d7e52-0b3f-4c55-8a21-77aa10b2c3d4")) {
            assertTrue(text.contains(said), said + " is missing in\n" + text);
        }
    }

    @Test
    void aPaperIsRecordedWithItsDayAndScanAndAsksNobodyForAScreen() throws Exception {
        var text = Tool.textOf(typesetter.unsealed(SampleDocument.partlyOnPaper())).replaceAll("\\s+", " ");
        for (var said : List.of("The date on it is 2 November 2026.", "Dr. Maya Lindqvist recorded it here",
                "Section 2: “a nod” is ticked.", "Answered on paper; see the scan.", "Given by Jonas Ferreira")) {
            assertTrue(text.contains(said), said + " is missing in\n" + text);
        }
        assertFalse(text.contains("Given by Inês Ferreira"), text);
    }

    @Test
    void noSignatureIsTornFromTheLineThatSaysWhoseItIs() throws Exception {
        for (var page : Tool.textOf(typesetter.unsealed(SampleDocument.partlyOnPaper())).split("\f")) {
            assertEquals(page.contains("Section 2: “a nod” is ticked."),
                    page.contains("Inês Ferreira · Signed by hand"),
                    page);
        }
    }

    @Test
    void anAssentIsToldFromASignatureAndHasItsOwnLanguage() throws Exception {
        var text = Tool.textOf(typesetter.unsealed(SampleDocument.assented())).replaceAll("\\s+", " ");
        for (var said : List.of("Jonas Ferreira, for Mateo Ferreira", "agree to it for Mateo Ferreira",
                "Assent, by typing the name", "Read in Spanish, version 2.")) {
            assertTrue(text.contains(said), said + " is missing in\n" + text);
        }
    }

    @Test
    void aFormToSignByHandHasEveryWordAndNoAnswer() throws Exception {
        var text = squeezed(Tool.textOf(formForHand()));
        for (var words : wordsOf(SampleText.english())) {
            assertTrue(text.contains(squeezed(words)), () -> "lost: " + words);
        }
        for (var said : List.of("I have read this.", "I would like to talk about this first.",
                "agree to it for Nuria Ferreira", "Inês Ferreira · signature and date", SampleDocument.ID)) {
            assertTrue(text.contains(squeezed(said)), said + " is missing in\n" + text);
        }
        assertFalse(text.contains(squeezed("Marked as read")), text);
    }

    public static byte[] formForHand() {
        return new Typesetter().form(new PaperForm(SampleDocument.ID, new Letterhead("Lindenhof", null),
                "Dr. Maya Lindqvist", SampleText.english(), 3, "c0ffee",
                List.of(new PaperForm.Signer("Inês Ferreira", "Nuria Ferreira"))));
    }

    @Test
    void instantsTellDateTimeZoneAndOffset() throws Exception {
        assertTrue(Tool.textOf(typesetter.unsealed(SampleDocument.inEnglish())).replaceAll("\\s+", " ")
                .contains("3 November 2026, 14:07:42, Europe/Berlin (UTC+01:00)"));
        assertTrue(Tool.textOf(typesetter.unsealed(SampleDocument.inSpanish())).replaceAll("\\s+", " ")
                .contains("3 de noviembre de 2026, 14:07:42, Europe/Berlin (UTC+01:00)"));
    }

    @Test
    void theNamesOfManyPeopleAreShownWhole() throws Exception {
        for (var name : List.of("Zoë Łukasiewicz-Ångström", "Nguyễn Thị Ánh Tuyết", "Ελένη Παπαδοπούλου",
                "Наталья Щёголева",
                "Zoe\u0308 O’Brien", "Ọlọ́runfẹ́mi Ẹ̀bùn", "李小龍", "田中さくら", "김민수", "प्रिया शर्मा", "สมชาย ใจดี")) {
            var text = squeezed(Tool.textOf(typesetter.unsealed(SampleDocument.saying(name, ""))));
            assertTrue(text.contains(squeezed(name)), name);
        }
    }

    @Test
    void aNameThatNoFontShowsIsRefusedAndNotLost() {
        var document = SampleDocument.saying("Ana ᠮ", "");
        var refused = assertThrows(IllegalArgumentException.class, () -> typesetter.unsealed(document));
        assertTrue(refused.getMessage().contains("ᠮ"), refused.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"%PDF-1.7 %%EOF", "endstream endobj 1 0 obj", ") Tj (", "/JavaScript /OpenAction",
            "\\) \\( \\",
            "<< /S /JavaScript /JS (app.alert(1)) >>", "<script>alert(1)</script> ]]> &amp;", "{0} {1} '{0}'",
            "</dc:identifier>"})
    void hostileWordsStayWords(String words) throws Exception {
        var pdf = typesetter.unsealed(SampleDocument.saying("Jonas " + words, words));
        assertTrue(squeezed(Tool.textOf(pdf)).contains(squeezed(words)), words);
        var objects = Tool.says(pdf, "qpdf", "--json=1", "--json-key=objects", "@");
        assertFalse(objects.matches("(?s).*\"/(S|JS|OpenAction|AA|Launch|EmbeddedFile)\": \"/?JavaScript.*"), words);
        assertFalse(objects.contains("\"/JS\"") || objects.contains("\"/OpenAction\"") || objects.contains("\"/AA\""),
                words);
        assertTrue(Tool.says(pdf, "qpdf", "--check", "@").contains("No syntax or stream encoding errors found"));
    }

    @Test
    void aWordWiderThanThePageIsCutAndNotLost() throws Exception {
        var word = "Donaudampfschifffahrts".repeat(60);
        assertTrue(squeezed(Tool.textOf(typesetter.unsealed(SampleDocument.saying("J. F.", word)))).contains(word));
    }

    @Test
    void wordsLongerThanAPageGoOn() throws Exception {
        var words = "I wish for calm. ".repeat(1500);
        assertTrue(squeezed(Tool.textOf(typesetter.unsealed(SampleDocument.saying("J. F.", words))))
                .length() > words.length() / 2);
    }

    @Test
    void asMuchAsADraftMayHoldIsSetToTheLastLetter() throws Exception {
        for (var words : List.of("W".repeat(100_000), "I wish for calm. ".repeat(12_000))) {
            var letter = words.substring(0, 1);
            assertTrue(count(letter, Tool.textOf(typesetter.unsealed(SampleDocument.saying("J. F.", words)))) >= count(
                    letter, words));
        }
    }

    private static long count(String letter, String text) {
        return text.chars().filter(c -> c == letter.charAt(0)).count();
    }

    @Test
    void aDraftSaysSoOnEachPageAndHasNoSeal() throws Exception {
        var text = SampleText.english();
        var draft = typesetter.draft(text, new Letterhead("Lindenhof", null), "Dr. Maya Lindqvist");
        var pages = Tool.textOf(draft).split("\f");
        assertTrue(pages.length > 1);
        for (var page : pages) {
            assertTrue(page.contains("Draft – not for signing"));
        }
        assertFalse(new String(draft, ISO_8859_1).contains("/ByteRange"));
        assertArrayEquals(draft, typesetter.draft(text, new Letterhead("Lindenhof", null), "Dr. Maya Lindqvist"));
        var spanish = typesetter.draft(SampleText.spanish(), new Letterhead("Lindenhof", null), "Dr. Maya Lindqvist");
        assertTrue(Tool.textOf(spanish).contains("Borrador: no es para firmar"));
    }

    @Test
    void eachPageIsNumberedOutOfAll() throws Exception {
        var pages = Tool.textOf(typesetter.unsealed(SampleDocument.veryLong(12))).split("\f");
        for (int i = 0; i < pages.length; i++) {
            assertTrue(pages[i].contains("Page " + (i + 1) + " of"), "page " + (i + 1));
        }
        assertTrue(pages[0].contains(String.valueOf(pages.length)));
    }

    @Test
    void noHeadingStandsAloneAtTheFootOfAPage() throws Exception {
        var headings = List.of("Why", "What I will do", "What I ask of you", "Your choice",
                "In your own words");
        for (var page : Tool.textOf(typesetter.unsealed(SampleDocument.veryLong(12))).split("\f")) {
            var lines = page.lines().filter(l -> !l.isBlank()).toList();
            var last = lines.get(lines.size() - 3);
            assertFalse(headings.contains(last) || last.matches("\\d+\\. .*"), last);
        }
    }

    @Test
    void noQuestionIsTornFromItsOptions() throws Exception {
        for (int times = 1; times < 12; times++) {
            for (var page : Tool.textOf(typesetter.unsealed(SampleDocument.veryLong(times))).split("\f")) {
                assertEquals(page.split("How may I reach you", -1).length,
                        page.split("I prefer a text message", -1).length, page);
            }
        }
    }

    @Test
    void neitherClientNorTherapistIsNamedInWhatAFileSaysOfItself() throws Exception {
        var pdf = SampleKey.SEALED;
        var about = Tool.says(pdf, "pdfinfo", "@") + Tool.says(pdf, "pdfinfo", "-meta", "@");
        assertFalse(about.contains("Ferreira") || about.contains("Lindqvist"), about);
        assertTrue(about.contains("What we can expect of each other"));
    }

    private static List<String> wordsOf(AgreementText text) {
        var words = new ArrayList<String>(text.opening());
        words.addAll(text.closing());
        text.sections().forEach(s -> {
            words.addAll(List.of(s.title(), s.summary()));
            words.addAll(s.why());
            words.addAll(s.will());
            words.addAll(s.ask());
            s.ownWords().blocks().forEach(b -> b.runs().forEach(r -> words.add(r.text())));
            s.clientChoices().forEach(c -> c.options().forEach(o -> words.add(o.text())));
        });
        return words;
    }

    /** Without white space, and composed: where lines end is the paper's business. */
    public static String squeezed(String text) {
        return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFC).replaceAll("[\\s\u00a0]+", "");
    }
}
