package org.practiceportal.agreements.document.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.practiceportal.agreements.document.Tool;

/**
 * Nothing is lost or reordered on the way to paper. The tags, which screen readers read, tell each text exactly. What is
 * drawn reads the same in {@code pdftotext}; only where lines run both ways, or letters make no words, that guesses their
 * order and drops hyphens, so of babble it is asked for the letters alone.
 */
class ExtractionTest {

    @Test
    void wordsInManyWritingsAreFoundAsTheyWereWritten() throws Exception {
        List<String> said = List.of("Zoë Łukasiewicz", "Nguyễn Thị Ánh Tuyết", "Ọlọ́runfẹ́mi Ẹ̀bùn",
                "Ελένη Παπαδοπούλου",
                "Наталья Щёголева", "محمد علي حسن", "السلام لإبن الأحلام", "بِسْمِ اللَّهِ الرَّحْمٰنِ الرَّحِيمِ",
                "می‌خواهم با شما صحبت کنم", "ٹیلی فون پر ڑے", "שרה כהן", "שָׁלוֹם עֲלֵיכֶם",
                "क्षत्रिय प्रिया शर्मा हिन्दी र्क ज्ञान", "สมชาย น้ำใจที่ ผู้ใหญ่ กำลัง", "李小龍 我们每周见面一次。（好）",
                "龘䶮", "田中さくら セッション「ありがとう」", "김민수 매주 한 번 만납니다.");
        String[] pages = Tool.textOf(printed(said)).split("\f");
        for (int i = 0; i < said.size(); i++)
            assertEquals(inked(said.get(i)) + (i + 1) + said.size(), inked(pages[i]));
    }

    @ParameterizedTest
    @EnumSource(Writing.class)
    void whateverIsSaidIsFoundAsItWasSaid(Writing writing) throws Exception {
        Babble babble = new Babble(new Random(writing.ordinal()));
        List<String> said = new ArrayList<>();
        for (int i = 0; i < 60; i++)
            said.add(i % 3 == 0 ? babble.mixed(writing) : babble.words(writing));
        assertTold(said);
    }

    /** The whole of Unicode: what cannot be shown is refused by the names of just those characters. */
    @Test
    void whatIsNotRefusedIsFoundAndWhatIsRefusedIsNamed() throws Exception {
        Random random = new Random(7);
        List<String> said = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            String any = Character.toString(random.nextInt(i % 2 == 0 ? 0x3000 : 0x110000));
            String text = Normalizer.normalize("a" + any + "b", Normalizer.Form.NFC);
            List<String> missing = Letters.missingFrom(text);
            long without = text.codePoints().filter(c -> !Letters.missingFrom(Character.toString(c)).isEmpty())
                    .distinct().count();
            assertEquals(without, missing.size(), missing.toString());
            if (missing.isEmpty())
                said.add(text);
            else
                assertThrows(IllegalArgumentException.class, () -> Letters.settable(text));
        }
        assertTold(said.subList(0, 200));
    }

    private static void assertTold(List<String> said) throws Exception {
        byte[] file = printed(said);
        List<String> tags = Reading.of(file);
        String[] pages = Tool.textOf(file).split("\f");
        for (int i = 0; i < said.size(); i++) {
            String text = Letters.settable(said.get(i));
            assertTrue(tags.get(i) == null || tags.get(i).equals(text), () -> text + " is read as " + tags);
            assertEquals(letters(text + (i + 1) + said.size()), letters(pages[i]), text);
        }
    }

    private static byte[] printed(List<String> said) {
        Paper paper = new Paper(new About("Words", "Lindenhof", "en", "", null, "", "{0} {1}", ""));
        for (String words : said) {
            paper.newSheet();
            assertEquals(List.of(), Letters.missingFrom(words));
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
