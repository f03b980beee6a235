package org.practiceportal.agreements.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.practiceportal.agreements.Sha256;
import org.practiceportal.agreements.document.check.Examination;
import org.practiceportal.agreements.document.check.Finding;
import org.practiceportal.agreements.document.check.Intact;
import org.practiceportal.agreements.document.check.TrustedCertificates;
import org.practiceportal.agreements.document.seal.Damaged;
import org.practiceportal.agreements.document.seal.SampleKey;
import org.practiceportal.agreements.document.seal.Typesetter;

/** Only files that a strict reader reads from the first byte to the last are kept; a damaged one that was kept once is called that. */
class IntactTest {

    static Stream<byte[]> made() {
        var typesetter = new Typesetter();
        return Stream.concat(
                Stream.of(SampleDocument.drawnWithLogo(), SampleDocument.inSpanish(), SampleDocument.withEverything(),
                        SampleDocument.partlyOnPaper(), SampleDocument.assented(), SampleDocument.veryShort(),
                        SampleDocument.veryLong(60), SampleDocument.saying("محمد علي حسن", SampleText.IN_MANY_WRITINGS))
                        .map(document -> typesetter.sealed(document, SampleKey.KEY, SampleDocument.SEALED)),
                Stream.of(SampleKey.AMENDMENT));
    }

    @ParameterizedTest
    @MethodSource("made")
    void everyKindOfDocumentIsReadBack(byte[] file) {
        assertSame(file, Intact.of(file).file());
    }

    @Test
    void soIsEveryRevisionOfIt() throws Exception {
        try (var bureau = new Bureau("secp256r1", SampleDocument.SEALED.plusSeconds(60))) {
            var file = SampleKey.SEALED;
            for (var next : List.<UnaryOperator<byte[]>>of(f -> stamped(bureau, f),
                    f -> evidenced(bureau, f), f -> SampleKey.countersigned(f, SampleKey.KEY), f -> stamped(bureau, f),
                    f -> evidenced(bureau, f), f -> stamped(bureau, f))) {
                file = next.apply(file);
                assertTrue(Intact.of(file).tells(SampleDocument.inEnglish().digest()));
            }
        }
    }

    @Test
    void whatIsShippedAsASampleIsReadBack() throws Exception {
        for (var name : List.of("agreement-en.pdf", "agreement-es.pdf")) {
            assertTrue(Intact.is(Files.readAllBytes(Path.of("../docs/samples", name))), name);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"%PDF-1.7", "\n0000000015 00000 n", "/Length ", "startxref\n", "/ByteRange[0 ", "endobj\n",
            "endstream", "trailer\n", "/Root ", "/Prev ", "%%EOF", " 0 obj", "/Pages "})
    void aWrongByteInWhatHoldsAFileTogetherIsFound(String before) {
        var file = SampleKey.countersigned(SampleKey.SEALED, SampleKey.KEY);
        var text = text(file);
        for (var at : new int[]{text.indexOf(before), text.lastIndexOf(before)}) {
            var wrong = file.clone();
            wrong[at + before.length() - 1] ^= 1;
            assertThrows(IllegalStateException.class, () -> Intact.of(wrong), before);
        }
    }

    @Test
    void noEntryOfTheTableMayLeadElsewhere() {
        var text = text(SampleKey.SEALED);
        var entries = 0;
        for (int at = text.indexOf(" 00000 n ", text.indexOf("\nxref\n")); at > 0; at = text.indexOf(" 00000 n ",
                at + 1)) {
            entries++;
            var wrong = SampleKey.SEALED.clone();
            wrong[at - 1] = (byte) (wrong[at - 1] == '9' ? '0' : wrong[at - 1] + 1);
            assertFalse(Intact.is(wrong));
        }
        assertTrue(entries > 100, entries + " entries");
    }

    @Test
    void whatIsAppendedCutOrRepeatedIsNotReadBack() {
        var file = SampleKey.SEALED;
        var text = text(file);
        for (var wrong : List.of("", "%PDF-1.7\n", text + "\n", text + "x", text.substring(0, text.length() - 3),
                text + text, text.replace("%%EOF\n", "%%EOF\r\n\n"))) {
            assertFalse(Intact.is(wrong.getBytes(StandardCharsets.ISO_8859_1)));
        }
        assertFalse(Intact.is(new Typesetter().unsealed(SampleDocument.inEnglish())), "it has no seal");
    }

    @Test
    void othersDataThanThePrintedOnesAreNoticed() {
        assertFalse(Intact.of(SampleKey.SEALED).tells("0".repeat(64)));
        assertFalse(Intact.of(SampleKey.AMENDMENT).tells("0".repeat(64)), "it has none");
    }

    @Test
    void aDamagedCopyIsNotCalledGenuineEvenIfItIsKept() {
        var damaged = Damaged.copy();
        var digest = Sha256.hex(damaged);
        var kept = SampleKey.keeping(Set.of(digest), Set.of(SampleDocument.ID));
        assertEquals(Finding.DAMAGED, kept.check(damaged, "").finding());
        assertEquals(Finding.DAMAGED, kept.check(damaged, SampleDocument.ID).finding());
        assertEquals(Finding.ANOTHER_DOCUMENT, kept.check(damaged, "another-one").finding());
        var lost = SampleKey.keeping(Set.of(), Set.of());
        assertEquals(Finding.DAMAGED, lost.check(damaged, "").finding());
        var trusted = new TrustedCertificates(List.of(SampleKey.KEY.certificate()), List.of(), List.of());
        assertEquals(1, Examination.of(damaged, trusted, true).marks().size(), "its seal holds");
    }

    @Test
    void aDamagedTailThatIsKeptIsNotCalledGenuineEither() {
        var file = SampleKey.countersigned(SampleKey.SEALED, SampleKey.KEY);
        var text = text(file);
        var damaged = file.clone();
        damaged[text.lastIndexOf(" 00000 n ") - 1] = '?';
        var kept = SampleKey.keeping(Set.of(Sha256.hex(damaged)),
                Set.of(SampleDocument.ID));
        assertEquals(Finding.DAMAGED, kept.check(damaged, "").finding());
    }

    private static byte[] stamped(Bureau bureau, byte[] file) {
        try {
            return bureau.longTermProof().stamped(file).file();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static byte[] evidenced(Bureau bureau, byte[] file) {
        try {
            return bureau.longTermProof().evidenced(file);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }
}
