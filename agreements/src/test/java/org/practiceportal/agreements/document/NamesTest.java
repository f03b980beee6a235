package org.practiceportal.agreements.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.practiceportal.agreements.document.seal.SampleKey;
import org.practiceportal.agreements.document.seal.Typesetter;

/** Whatever writing people's names are in: every file is fit, and has them letter for letter, before and after each seal. */
class NamesTest {

    @BeforeAll
    static void veraPdf() {
        ValidatorsTest.veraPdf();
    }

    @ParameterizedTest
    @CsvSource({"عيادة الزيتون, الدكتورة ليلى حداد, محمد علي حسن, محمد علي حسن الزين",
            "קליניקת הגפן, ד״ר נועה לוי, שרה כהן, שרה ברכה כהן",
            "आशा केंद्र, डॉ. मीरा जोशी, प्रिया शर्मा, प्रिया र. शर्मा",
            "คลินิกใจดี, พญ. กัลยา สุขใจ, สมชาย น้ำใจ, นายสมชาย น้ำใจ", "橄榄树诊所, 陈丽华医生, 李小龍, 李小龍先生",
            "さくら相談室, 佐藤 恵子, 田中 太郎, 田中太郎「本人」", "한빛 상담소, 박은희, 김민수, 김민수 드림",
            "Ιατρείο Ελιά, Δρ. Μαρία Νικολάου, Ελένη Παπαδοπούλου, Ελένη Γ. Παπαδοπούλου",
            "Кабинет «Липа», д-р Ирина Соколова, Наталья Щёголева, Наталья И. Щёголева"})
    void areWholeInEveryFile(String practice, String therapist, String client, String signed) throws Exception {
        var document = SampleDocument.named(practice, therapist, client, signed);
        var unsealed = new Typesetter().unsealed(document);
        var sealed = new Typesetter().sealed(document, SampleKey.KEY, SampleDocument.SEALED);
        var countersigned = SampleKey.countersigned(sealed, SampleKey.KEY);
        for (var file : List.of(unsealed, sealed, countersigned)) {
            new ValidatorsTest().veraPdfFindsThemAccessibleAndFitForArchives(file);
            assertEquals(Tool.textOf(unsealed), Tool.textOf(file));
        }
        var text = inked(Tool.textOf(unsealed));
        mustSay(1, practice, text);
        mustSay(3, therapist, text);
        mustSay(3, client, text);
        mustSay(2, signed, text);
        assertTrue(Tool.says(sealed, "pdfinfo", "-enc", "UTF-8", "@").contains(practice));
    }

    private static void mustSay(int times, String name, String text) {
        assertTrue(text.split(Pattern.quote(inked(name)), -1).length > times, () -> name + " is not in\n" + text);
    }

    /** Without white space and the signs of direction that pdftotext adds. */
    private static String inked(String text) {
        return Normalizer.normalize(text, Form.NFC).replaceAll("[\\s\u00a0\u3000\u200e\u200f\u202a-\u202e]+", "");
    }
}
