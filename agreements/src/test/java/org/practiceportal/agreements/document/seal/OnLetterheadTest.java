package org.practiceportal.agreements.document.seal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.practiceportal.agreements.document.LongDocument;
import org.practiceportal.agreements.document.SampleDocument;
import org.practiceportal.agreements.document.Tool;
import org.practiceportal.agreements.document.text.AgreementDocument;
import org.practiceportal.api.PaperSize;

/** What a practice in Duluth would send, and one in Berlin. */
class OnLetterheadTest {

    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Locale SPANISH = Locale.of("es");

    private final Typesetter typesetter = new Typesetter();

    private byte[] set(AgreementDocument document) {
        return typesetter.unsealed(document);
    }

    /** With one space between two words, as lines end anywhere. */
    private String words(AgreementDocument document) throws IOException, InterruptedException {
        return Tool.textOf(set(document)).replaceAll("\\s+", " ");
    }

    private static AgreementDocument english(PaperSize paper, ZoneId zone) {
        return LongDocument.in(Locale.ENGLISH, paper, zone, "mailed");
    }

    @Test
    void eachSheetHasTheSizeThatThePracticePrintsOn() throws Exception {
        for (var size : List.of(new String[]{"A4", "595 x 842"}, new String[]{"LETTER", "612 x 792"})) {
            var pdf = set(english(PaperSize.valueOf(size[0]), CHICAGO));
            var pages = Tool.says(pdf, "pdfinfo", "-l", "99", "@").lines()
                    .filter(line -> line.matches("Page +\\d+ size:.*"))
                    .toList();
            assertTrue(pages.size() > 10, pages::toString);
            assertEquals(List.of(), pages.stream().filter(line -> !line.contains(size[1])).toList());
        }
    }

    @Test
    void theHeadSaysWhereThePracticeIsAndWhatTheTherapistIs() throws Exception {
        var words = words(english(PaperSize.LETTER, CHICAGO));
        for (var said : List.of("12 Harbor Street, Suite 4 · Duluth, MN 55802 · +1 218 555 0142",
                "License Licensed Psychologist · LP 4711 · Minnesota", "Board Minnesota Board of Psychology")) {
            assertTrue(words.contains(said), said);
        }
    }

    @Test
    void datesAreWrittenAsTheirReadersDo() throws Exception {
        assertTrue(words(english(PaperSize.LETTER, CHICAGO)).contains("November 3, 2026, 2:07:42 PM, America/Chicago"));
        assertTrue(words(english(PaperSize.A4, BERLIN)).contains("3 November 2026, 21:07:42, Europe/Berlin"));
        assertTrue(words(LongDocument.in(SPANISH, PaperSize.LETTER, CHICAGO, "alone"))
                .contains("3 de noviembre de 2026, 14:07:42, America/Chicago"));
    }

    @Test
    void theSignatureTellsHowItsSignerWasKnown() throws Exception {
        var words = words(english(PaperSize.LETTER, CHICAGO));
        assertTrue(words
                .contains("they came in on November 1, 2026, 4:15:00 PM, America/Chicago (UTC−06:00) by a link that"
                        + " was mailed to them and a code made to be handed over, both needed"),
                words);
        assertTrue(words.contains("Their last sign-in with it before signing was on November 3, 2026, 1:37:42 PM"),
                words);
        assertTrue(words(LongDocument.in(Locale.ENGLISH, PaperSize.A4, BERLIN, "halves")).contains("to go two ways"));
        assertTrue(words(LongDocument.in(Locale.ENGLISH, PaperSize.A4, BERLIN, "alone")).contains("in person"));
        var rightAfter = words(LongDocument.in(Locale.ENGLISH, PaperSize.A4, BERLIN, ""));
        assertTrue(rightAfter.contains("an account with a passphrase"), rightAfter);
        assertFalse(rightAfter.contains("last sign-in"), rightAfter);
        assertFalse(words(SampleDocument.partlyOnPaper()).contains("How Inês"),
                "on paper nobody was known by the portal");
    }

    /** Looked up on the sheets themselves. */
    @Test
    void theContentsNameTheSheetOfEachSection() throws Exception {
        for (var language : List.of(Locale.ENGLISH, SPANISH)) {
            var document = LongDocument.in(language, PaperSize.LETTER, CHICAGO, "mailed");
            var sheets = Tool.textOf(set(document)).split("\f");
            var contents = sheets[1].replaceAll("\\s+", " ");
            for (int i = 0; i < document.text().sections().size(); i++) {
                var heading = (i + 1) + ". " + document.text().sections().get(i).title();
                var line = Pattern.compile(Pattern.quote(heading) + " (\\d+)")
                        .matcher(contents + sheets[2].replaceAll("\\s+", " "));
                assertTrue(line.find(), heading);
                var sheet = Integer.parseInt(line.group(1));
                assertTrue(sheets[sheet - 1].replaceAll("\\s+", " ").contains(heading),
                        heading + " is not on " + sheet);
            }
        }
    }

    @Test
    void whatWasChosenStandsTogetherBeforeTheText() throws Exception {
        var document = english(PaperSize.LETTER, CHICAGO);
        var words = words(document);
        var glance = words.substring(words.indexOf("What was chosen, at a glance"));
        assertTrue(glance.contains("In their own words, see section 1"), glance);
        assertTrue(glance.indexOf("You left this open.") > 0);
        for (var section : document.text().sections()) {
            for (var choice : section.clientChoices()) {
                assertTrue(glance.replaceAll("\\s+", " ").contains(choice.question().substring(0, 20)),
                        choice.question());
            }
        }
    }

    @Test
    void aShortOneHasNeither() throws Exception {
        var words = words(SampleDocument.inEnglish());
        assertFalse(words.contains("What is where"));
        assertFalse(words.contains("at a glance"));
    }

    @Test
    void theSameDocumentGivesTheSamePages() {
        assertArrayEquals(set(english(PaperSize.LETTER, CHICAGO)), set(english(PaperSize.LETTER, CHICAGO)));
    }
}
