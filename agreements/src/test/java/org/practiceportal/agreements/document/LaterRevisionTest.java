package org.practiceportal.agreements.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.practiceportal.agreements.document.seal.SampleKey.SEALED;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.practiceportal.agreements.document.check.Examination;
import org.practiceportal.agreements.document.check.Finding;
import org.practiceportal.agreements.document.check.FoundSignature;
import org.practiceportal.agreements.document.check.FoundSignature.Kind;
import org.practiceportal.agreements.document.check.TrustedCertificates;
import org.practiceportal.agreements.document.seal.SampleKey;

/** A copy may be signed and stamped after the seal, and nothing else. */
class LaterRevisionTest {

    private static final Identity THERAPIST = Identity.named("Dr. Maya Lindqvist");
    private static final Identity STRANGER = Identity.named("Dr. Maya Lindqvist");
    private static final Identity AUTHORITY = Identity.authority();
    private static final TrustedCertificates TRUSTED = new TrustedCertificates(List.of(SampleKey.KEY.certificate()),
            List.of(THERAPIST.certificate()), List.of(AUTHORITY.certificate()));

    private static byte[] countersigned;
    private static byte[] stamped;

    @BeforeAll
    static void revisions() throws Exception {
        countersigned = Later.signed(SEALED, THERAPIST, Later.Work.NOTHING);
        stamped = Later.stamped(countersigned, AUTHORITY,
                stamper -> Later.dss(stamper, THERAPIST.certificate().getEncoded()));
    }

    @Test
    void eachSignatureIsListedWithItsTimeAndWhoseClockThatIs() {
        var seen = Examination.of(stamped, TRUSTED, false);
        assertEquals(Finding.SEALED, seen.finding());
        assertEquals(List.of(Kind.SEAL, Kind.COUNTERSIGNATURE, Kind.TIME_STAMP),
                seen.marks().stream().map(FoundSignature::kind).toList());
        assertEquals(List.of(SampleDocument.SEALED, Later.AT, Later.AT),
                seen.marks().stream().map(FoundSignature::at).toList());
        assertEquals(List.of(false, false, true), seen.marks().stream().map(FoundSignature::trusted).toList());
        assertEquals(List.of(SEALED.length, countersigned.length, stamped.length),
                seen.marks().stream().map(FoundSignature::end).toList());
        assertTrue(seen.data().orElseThrow().matches());
    }

    @Test
    void eachEarlierRevisionIsStillSealedAndWhole() {
        assertEquals(Finding.SEALED, finding(SEALED));
        assertEquals(Finding.SEALED, finding(countersigned));
    }

    @Test
    void aTimeIsTrustedOnlyIfItsAuthorityIs() {
        var nobody = new TrustedCertificates(TRUSTED.seals(), TRUSTED.signers(), List.of());
        var stamp = Examination.of(stamped, nobody, false).marks().getLast();
        assertEquals(List.of(false, false), List.of(stamp.trusted(), stamp.known()));
    }

    @Test
    void aStrangersSignatureIsToldApartEvenUnderTheSameName() throws Exception {
        assertEquals(Finding.SIGNED_BY_STRANGER, finding(Later.signed(SEALED, STRANGER, Later.Work.NOTHING)));
    }

    @Test
    void whatHidesAPageIsNoticedSignedOrNot() throws Exception {
        for (var before : List.of(SEALED, countersigned, stamped)) {
            assertEquals(Finding.COVERED, finding(Later.updated(before, Later::overlay)));
            assertEquals(Finding.COVERED, finding(Later.signed(before, STRANGER, Later::overlay)));
            assertEquals(Finding.COVERED, finding(Later.signed(before, THERAPIST, Later::overlay)),
                    "not even those who may sign may do that");
        }
    }

    /** Hide, replace, hide and replace: what shadow attacks do once the seal is there. */
    @Test
    void nothingThatAnybodySeesMayBeReplaced() throws Exception {
        var attacks = List.<Later.Work>of(
                stamper -> replace(stamper, page(stamper), PdfName.CONTENTS),
                stamper -> replace(stamper, page(stamper), PdfName.RESOURCES),
                stamper -> replace(stamper, page(stamper), PdfName.MEDIABOX),
                LaterRevisionTest::turnPagesRound,
                stamper -> replace(stamper, stamper.getReader().getCatalog(), new PdfName("AF")),
                stamper -> replace(stamper, stamper.getReader().getCatalog(), new PdfName("StructTreeRoot")),
                stamper -> replace(stamper, stamper.getReader().getCatalog(), new PdfName("OCProperties")),
                stamper -> stamper.addJavaScript("app.alert(1)"),
                stamper -> stamper.insertPage(1, stamper.getReader().getPageSize(1)),
                stamper -> stamper.setViewerPreferences(1),
                stamper -> stamper.addAnnotation(org.openpdf.text.pdf.PdfAnnotation.createFreeText(stamper.getWriter(),
                        new org.openpdf.text.Rectangle(80, 300, 500, 600), "Other words",
                        stamper.getOverContent(2)), 1));
        for (var attack : attacks) {
            assertEquals(Finding.COVERED, finding(Later.updated(SEALED, attack)));
            assertEquals(Finding.COVERED, finding(Later.signed(SEALED, THERAPIST, attack)));
        }
    }

    @Test
    void aSignatureThatShowsItselfOnAPageIsRefused() throws Exception {
        var text = latin(countersigned).replaceFirst("/Rect ?\\[0 0 0 0]", "/Rect[0 0 9 9]");
        assertTrue(finding(text.getBytes(StandardCharsets.ISO_8859_1)).isAltered());
    }

    /** Nothing covers the inside of the last stamp; another spelling of it there changes nothing that anybody sees. */
    @Test
    void oneFlippedBitOfALaterRevisionIsNoticedOrChangesNothing() {
        var random = new Random(29);
        var honest = Examination.of(stamped, TRUSTED, true);
        var gap = latin(stamped).lastIndexOf("/Contents");
        var end = latin(stamped).indexOf('>', gap);
        for (int i = 0; i < 250; i++) {
            var file = stamped.clone();
            var at = random.nextInt(file.length);
            file[at] ^= (byte) (1 << random.nextInt(8));
            var seen = Examination.of(file, TRUSTED, true);
            var harmless = at > gap && at < end && seen.marks().equals(honest.marks());
            assertTrue(seen.finding().isAltered() || harmless, "at " + at + ": " + seen.finding());
        }
    }

    @Test
    void aRevisionOfMillionsOfObjectsIsNotReadToItsEnd() throws Exception {
        var huge = Later.signed(SEALED, THERAPIST, stamper -> stamper.getWriter()
                .addToBody(new org.openpdf.text.pdf.PdfLiteral("[" + "/a".repeat(4_000_000) + "]")));
        assertEquals(Finding.COVERED, finding(huge));
    }

    @Test
    void aRevisionThatLostItsEndIsNoticed() {
        for (int length = SEALED.length + 1; length < stamped.length; length += 97) {
            if (length != countersigned.length) {
                assertTrue(finding(Arrays.copyOf(stamped, length)).isAltered(), "of length " + length);
            }
        }
    }

    private static Finding finding(byte[] file) {
        return Examination.of(file, TRUSTED, true).finding();
    }

    private static PdfDictionary page(org.openpdf.text.pdf.PdfStamper stamper) {
        var reader = stamper.getReader();
        return reader.getPageN(1);
    }

    private static void turnPagesRound(org.openpdf.text.pdf.PdfStamper stamper) {
        var pages = stamper.getReader().getCatalog().getAsDict(PdfName.PAGES);
        var kids = pages.getAsArray(PdfName.KIDS);
        kids.add(kids.remove(0));
        stamper.markUsed(pages);
    }

    private static void replace(org.openpdf.text.pdf.PdfStamper stamper, PdfDictionary in, PdfName key)
            throws Exception {
        var other = new PdfDictionary();
        other.put(new PdfName("Other"), new PdfName("Thing"));
        in.put(key, stamper.getWriter().addToBody(other).getIndirectReference());
        stamper.markUsed(in);
    }

    private static String latin(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }
}
