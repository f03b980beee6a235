package org.practiceportal.agreements.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.practiceportal.agreements.document.seal.SampleKey.SEALED;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.practiceportal.agreements.document.check.Finding;
import org.practiceportal.agreements.document.check.Finding.State;
import org.practiceportal.agreements.document.check.SealCheck;
import org.practiceportal.agreements.document.seal.SampleKey;

/** A stranger's file gets an answer, soon, and never an exception. */
class HostileFilesTest {

    private static final SealCheck CHECK = SampleKey.keeping(Set.of(), Set.of(SampleDocument.ID));

    @Test
    void whatIsNoPdfIsToldSo() {
        assertEquals(Finding.EMPTY, found(""));
        for (var text : List.of("hello", "PK\3\4", "<html>%PDF".repeat(200), "\0", "%")) {
            assertEquals(Finding.NOT_A_PDF, found(text), text);
        }
    }

    @Test
    void aPdfOfSomebodyElseIsUnknownRatherThanFalse() {
        assertEquals(Finding.UNKNOWN, found("%PDF-1.4\n1 0 obj\n<<>>\nendobj\nstartxref\n1\n%%EOF\n"));
    }

    @Test
    void fiftyMegabytesAreNotLookedAt() {
        assertEquals(Finding.TOO_LARGE, CHECK.check(new byte[50 << 20], "").finding());
    }

    @Test
    void aBombInAStreamIsNotUnpacked() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(packed, new Deflater(9))) {
            for (int i = 0; i < 2000; i++) {
                out.write(new byte[1 << 20]);
            }
        }
        var bomb = "%PDF-1.7\n1 0 obj\n<</Type/EmbeddedFile/Filter/FlateDecode/Length " + packed.size()
                + ">>stream\n" + packed.toString(ISO_8859_1) + "\nendstream\nendobj\nstartxref\n1\n%%EOF\n";
        assertEquals(Finding.UNKNOWN, found(bomb));
        assertEquals(Finding.COVERED, found(new String(SEALED, ISO_8859_1) + bomb));
    }

    @Test
    void manySealsAndDeepNestingTakeNoLongTime() {
        var gap = "/Contents<" + "3080".repeat(7000) + ">";
        var many = "/ByteRange[0 18 28020 99999999]";
        found("%PDF-1.7\n" + gap + many.repeat(400_000));
        found("%PDF-1.7\n" + ("/ByteRange[0 99 999999 9]/Contents<" + "30".repeat(300) + "Z>").repeat(20_000));
        found("%PDF-1.7\n" + "<<".repeat(5_000_000) + "%%EOF");
        found("%PDF-1.7\n" + "<dc:identifier>".repeat(1_000_000) + "%%EOF");
        var deep = "1 0 obj\n" + "[".repeat(3_000_000) + "\nendobj\nstartxref\n9\n%%EOF\n";
        assertEquals(Finding.COVERED, found(new String(SEALED, ISO_8859_1) + deep));
    }

    @Test
    void randomDamageNeverLooksTrue() {
        var random = new Random(11);
        for (int i = 0; i < 400; i++) {
            var file = SEALED.clone();
            var from = random.nextInt(file.length);
            for (int n = 0; n < 1 + random.nextInt(200); n++) {
                file[Math.min(file.length - 1, i % 2 == 0 ? random.nextInt(file.length) : from + n)] = (byte) random
                        .nextInt();
            }
            var state = CHECK.check(file, "").finding().state();
            assertFalse(state == State.GENUINE || state == State.SEALED || state == State.EARLIER, "round " + i);
        }
    }

    @Test
    void randomPiecesOfUpdatesNeverLookTrue() {
        var random = new Random(12);
        var pieces = List.of("\n", "1 0 obj\n", "<<", ">>", "[", "]", "/Type/Page", "/ByteRange[0 ", "9 ", "(",
                ")",
                "<30", ">", "stream\n", "endstream\n", "endobj\n", "xref\n", "0 1\n", "0000000000 65535 f \n",
                "trailer\n",
                "startxref\n", "%%EOF\n", "/Contents", "R ", "0 ", "/Length 99999999", "/Prev ", "/Size ", "/Root ");
        var sealed = new String(SEALED, ISO_8859_1);
        for (int i = 0; i < 2000; i++) {
            var tail = new StringBuilder();
            for (int n = random.nextInt(40); n >= 0; n--) {
                tail.append(pieces.get(random.nextInt(pieces.size())));
            }
            assertTrue(CHECK.check((sealed + tail).getBytes(ISO_8859_1), "").finding().isAltered(), tail.toString());
        }
    }

    private static Finding found(String text) {
        return CHECK.check(text.getBytes(ISO_8859_1), "").finding();
    }
}
