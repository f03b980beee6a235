package org.practiceportal.agreements.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.practiceportal.agreements.document.SampleKey.SEALED;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.practiceportal.agreements.document.SealCheck.Finding;

class SealCheckTest {

    private final SealCheck check = SampleKey.keeping(Set.of(sha256(SEALED)), Set.of(SampleDocument.ID));
    private final SealCheck forgetful = SampleKey.keeping(Set.of(), Set.of());

    @Test
    void theKeptFileIsGenuine() {
        assertEquals(Finding.GENUINE, check.check(SEALED));
        assertTrue(check.holds(SEALED));
    }

    @Test
    void oneFlippedBitIsNoticedWhereverItIs() {
        Random random = new Random(7);
        for (int i = 0; i < 220; i++) {
            byte[] file = SEALED.clone();
            int at = random.nextInt(file.length);
            file[at] ^= (byte) (1 << random.nextInt(8));
            assertTrue(check.check(file).isAltered(), "at " + at);
            assertFalse(check.holds(file), "at " + at);
            assertNotEquals(Finding.SEALED_NOT_KEPT, forgetful.check(file), "at " + at);
        }
    }

    @Test
    void eachBitOfTheSealItselfCounts() {
        int start = gap();
        for (int at = start; SEALED[at] != '>'; at += 7) {
            byte[] file = SEALED.clone();
            file[at] ^= (byte) (1 << at % 8);
            assertFalse(check.holds(file), "at " + at);
        }
    }

    @Test
    void anAppendedUpdateIsNamedAsSuch() {
        byte[] update = "\n9 0 obj\n<</Type/Page>>\nendobj\ntrailer\n<</Prev 1>>\nstartxref\n1\n%%EOF\n"
                .getBytes(ISO_8859_1);
        assertEquals(Finding.APPENDED, check.check(joined(SEALED, update)));
        assertEquals(Finding.APPENDED, forgetful.check(joined(SEALED, new byte[1])));
        assertFalse(check.holds(joined(SEALED, update)));
    }

    @Test
    void aMissingEndIsNamedAsSuch() {
        assertEquals(Finding.TRUNCATED, check.check(Arrays.copyOf(SEALED, SEALED.length - 1)));
        assertEquals(Finding.TRUNCATED, check.check(Arrays.copyOf(SEALED, SEALED.length / 2)));
    }

    @Test
    void aSealCutOutDoesNotMakeItAnotherFile() {
        String text = new String(SEALED, ISO_8859_1).replace("/ByteRange", "/BiteRange");
        assertEquals(Finding.CHANGED, check.check(text.getBytes(ISO_8859_1)));
    }

    @Test
    void aFileOfOursThatWasLostIsStillRecognisedByItsSeal() {
        assertEquals(Finding.SEALED_NOT_KEPT, forgetful.check(SEALED));
    }

    @Test
    void anotherPracticesFileIsUnknown() {
        byte[] other = new Typesetter().sealed(SampleDocument.veryShort(), SampleKey.make(), SampleDocument.SEALED);
        assertEquals(Finding.UNKNOWN, SampleKey.keeping(Set.of(), Set.of("another-document")).check(other));
        assertFalse(check.holds(other));
    }

    @Test
    void aForgersSealUnderOurDocumentsIdIsNotTakenForOurs() {
        byte[] forged = new Typesetter().sealed(SampleDocument.inEnglish(), SampleKey.make(), SampleDocument.SEALED);
        assertEquals(Finding.CHANGED, check.check(forged));
    }

    @Test
    void whatIsNoPdfIsToldSo() {
        for (String text : List.of("", "hello", "PK\3\4", "<html>%PDF".repeat(200)))
            assertEquals(Finding.NOT_A_PDF, check.check(text.getBytes(ISO_8859_1)));
    }

    @Test
    void hostileFilesGetAnAnswerAndNoException() {
        Random random = new Random(11);
        String start = "%PDF-1.7\n<dc:identifier>" + SampleDocument.ID + "</dc:identifier>/ByteRange[0 ";
        String gap = "<3082" + "ff".repeat(Seal.MOST_BYTES - 2) + ">";
        for (String range : List.of("99999999 99999999 99999999]", "0 0 0]", "1 3075 99999999]", "5 1 1]",
                "9".repeat(500)))
            check.check((start + range + gap).getBytes(ISO_8859_1));
        for (int i = 0; i < 60; i++) {
            byte[] file = SEALED.clone();
            for (int n = 0; n < 200; n++)
                file[random.nextInt(file.length)] = (byte) random.nextInt();
            assertNotEquals(Finding.GENUINE, check.check(file));
        }
    }

    @Test
    void nestedAsn1InTheGapIsHarmless() {
        String text = new String(SEALED, ISO_8859_1);
        int at = gap();
        String nested = "3082" + "3080".repeat((text.indexOf('>', at) - at) / 4 - 1);
        byte[] file = (text.substring(0, at) + nested + text.substring(at + nested.length())).getBytes(ISO_8859_1);
        assertFalse(check.holds(file));
        assertEquals(Finding.CHANGED, check.check(file));
    }

    @Test
    void hugeFilesAreNotLookedAt() {
        assertEquals(Finding.NOT_A_PDF, check.check(new byte[SealCheck.MOST_BYTES + 1]));
    }

    /** Where the digits of the seal begin: its certificate is the one long run of them. */
    private static int gap() {
        Matcher gap = Pattern.compile("<[0-9a-f]{1000,}>").matcher(new String(SEALED, ISO_8859_1));
        assertTrue(gap.find());
        return gap.start() + 1;
    }

    static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
