package org.practiceportal.agreements.document.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.practiceportal.agreements.document.Tool;
import org.practiceportal.api.PaperSize;

/**
 * Nothing is lost or reordered on the way to paper. The tags, which screen readers read, tell each text exactly. What is
 * drawn reads the same in {@code pdftotext}; only where lines run both ways, or letters make no words, that guesses their
 * order and drops hyphens, so of babble it is asked for the letters alone.
 */
class ExtractionTest {

    @Test
    void wordsInManyWritingsAreFoundAsTheyWereWritten() throws Exception {
        var said = List.of("Zoë Łukasiewicz", "Nguyễn Thị Ánh Tuyết", "Ọlọ́runfẹ́mi Ẹ̀bùn",
                "Ελένη Παπαδοπούλου",
                "Наталья Щёголева", "محمد علي حسن", "السلام لإبن الأحلام", "بِسْمِ اللَّهِ الرَّحْمٰنِ الرَّحِيمِ",
                "می‌خواهم با شما صحبت کنم", "ٹیلی فون پر ڑے", "שרה כהן", "שָׁלוֹם עֲלֵיכֶם",
                "क्षत्रिय प्रिया शर्मा हिन्दी र्क ज्ञान", "สมชาย น้ำใจที่ ผู้ใหญ่ กำลัง", "李小龍 我们每周见面一次。（好）",
                "龘䶮", "田中さくら セッション「ありがとう」", "김민수 매주 한 번 만납니다.");
        var pages = Tool.textOf(printed(said)).split("\f");
        for (int i = 0; i < said.size(); i++) {
            assertEquals(inked(said.get(i)) + (i + 1) + said.size(), inked(pages[i]));
        }
    }

    /** Each text on a page of its own, many in one file: asking another program takes longer than everything else. */
    @Property(tries = 30)
    void whateverIsSaidIsFoundAsItWasSaid(@ForAll("talk") List<String> said) throws Exception {
        assertTold(said);
    }

    @Provide
    Arbitrary<List<String>> talk() {
        return Babble.texts().list().ofMinSize(1).ofMaxSize(40);
    }

    /** The whole of Unicode: what cannot be shown is refused by the names of just those characters, and nothing vanishes. */
    @Property(tries = 30)
    void whatIsNotRefusedIsFoundAndWhatIsRefusedIsNamed(@ForAll("anything") List<String> texts) throws Exception {
        var said = new ArrayList<String>();
        for (var text : texts) {
            var missing = FontCharacters.missingFrom(text);
            var without = text.codePoints().filter(c -> !FontCharacters.missingFrom(Character.toString(c)).isEmpty())
                    .distinct().count();
            assertEquals(without, missing.size(), missing.toString());
            if (missing.isEmpty()) {
                said.add(text);
            } else {
                assertThrows(IllegalArgumentException.class, () -> FontCharacters.settable(text));
            }
        }
        assertTold(said);
    }

    /** Half of them from the beginning of Unicode, which the fonts know best. */
    @Provide
    Arbitrary<List<String>> anything() {
        return Arbitraries.oneOf(Arbitraries.integers().between(0, 0x2FFF), Arbitraries.integers().between(0, 0x10FFFF))
                .map(any -> Normalizer.normalize("a" + Character.toString(any) + "b", Normalizer.Form.NFC)).list()
                .ofMinSize(1).ofMaxSize(100);
    }

    private static void assertTold(List<String> said) throws Exception {
        var file = printed(said);
        var tags = Reading.of(file);
        var pages = Tool.textOf(file).split("\f");
        for (int i = 0; i < said.size(); i++) {
            var text = FontCharacters.settable(said.get(i));
            assertTrue(tags.get(i) == null || tags.get(i).equals(text), () -> text + " is read as " + tags);
            assertEquals(letters(text + (i + 1) + said.size()), letters(pages[i]), text);
        }
    }

    private static byte[] printed(List<String> said) {
        var paper = new Paper(new DocumentInfo("Words", "Lindenhof", "en", "", null, "", "{0} {1}", "", PaperSize.A4));
        for (var words : said) {
            paper.newSheet();
            assertEquals(List.of(), FontCharacters.missingFrom(words));
            paper.paragraph(words, Style.BODY);
        }
        return paper.finish();
    }

    /** Letters, marks and digits, in alphabetical order. */
    private static String letters(String text) {
        return inked(text).codePoints().filter(c -> Character.isLetterOrDigit(c) || Character.getType(c) < 9).sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /** Without white space. */
    private static String inked(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll(SIGNS, "").replaceAll("[\\s 　]+", "");
    }

    /** Of direction, which pdftotext adds. */
    private static final String SIGNS = "[‎‏‪-‮]+";
}
