package org.practiceportal.agreements.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import java.io.ByteArrayInputStream;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.practiceportal.agreements.document.pages.RichTextLayoutTest;
import org.practiceportal.agreements.document.seal.SampleKey;
import org.practiceportal.agreements.document.seal.Typesetter;
import org.practiceportal.agreements.document.seal.TypesetterTest;
import org.practiceportal.agreements.document.text.Letterhead;
import org.practiceportal.api.PaperSize;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What programs that others wrote think of our files. */
class ValidatorsTest {

    @BeforeAll
    static void veraPdf() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Stream<byte[]> files() {
        var typesetter = new Typesetter();
        var documents = Stream.of(SampleDocument.drawnWithLogo(), SampleDocument.inSpanish(),
                SampleDocument.withEverything(), SampleDocument.partlyOnPaper(), SampleDocument.assented(),
                SampleDocument.veryShort(),
                LongDocument.in(Locale.ENGLISH, PaperSize.LETTER, ZoneId.of("America/Chicago"), "mailed"),
                LongDocument.in(Locale.of("es"), PaperSize.A4, ZoneId.of("Europe/Madrid"), "alone"),
                SampleDocument.veryLong(4), SampleDocument.saying("محمد علي حسن", SampleText.IN_MANY_WRITINGS),
                SampleDocument.saying("李小龍", "我们每周见面一次。"), SampleDocument.saying("प्रिया शर्मा", "น้ำใจ"));
        var draft = typesetter.draft(SampleText.english(), new Letterhead("Lindenhof", null), "Dr. Maya Lindqvist");
        return Stream.concat(documents.map(d -> typesetter.sealed(d, SampleKey.KEY, SampleDocument.SEALED)),
                Stream.of(draft, RichTextLayoutTest.page(), TypesetterTest.formForHand(), SampleKey.AMENDMENT));
    }

    @ParameterizedTest
    @MethodSource("files")
    void veraPdfFindsThemAccessibleAndFitForArchives(byte[] pdf) throws Exception {
        for (var flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A)) {
            try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                    var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                var result = validator.validate(parser);
                var faults = result.getTestAssertions().stream()
                        .filter(a -> a.getStatus() == TestAssertion.Status.FAILED)
                        .map(a -> a.getRuleId() + " " + a.getMessage() + " " + a.getLocation()).distinct().toList();
                assertTrue(result.isCompliant(), () -> flavour + ": " + faults);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void qpdfFindsNoFault(byte[] pdf) throws Exception {
        var said = Tool.says(pdf, "qpdf", "--check", "@");
        assertTrue(said.contains("No syntax or stream encoding errors found"), said);
    }

    @Test
    void pdfsigFindsTheWholeFileSealed() throws Exception {
        var said = Tool.says(SampleKey.SEALED, "pdfsig", "@");
        for (var line : List.of("Signature Type: ETSI.CAdES.detached", "Signing Hash Algorithm: SHA-256",
                "Total document signed", "Signature Validation: Signature is Valid.", "Practice portal seal")) {
            assertTrue(said.contains(line), said);
        }
    }

    @Test
    void theEuropeanValidatorPassesTheSealWithoutComplaint() {
        var trusted = new CommonTrustedCertificateSource();
        trusted.addCertificate(new CertificateToken(SampleKey.KEY.certificate()));
        var verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(trusted);
        var validator = SignedDocumentValidator.fromDocument(new InMemoryDocument(SampleKey.SEALED));
        validator.setCertificateVerifier(verifier);
        validator.setValidationTime(Date.from(SampleDocument.SEALED.plusSeconds(60)));
        var reports = validator.validateDocument();
        var report = reports.getSimpleReport();
        var seal = report.getFirstSignatureId();
        assertEquals(SignatureLevel.PAdES_BASELINE_B, report.getSignatureFormat(seal));
        assertEquals(Indication.TOTAL_PASSED, report.getIndication(seal), reports::getXmlSimpleReport);
        assertEquals(Map.of("errors", List.of(), "warnings", List.of()), Map.of("errors",
                report.getAdESValidationErrors(seal), "warnings", report.getAdESValidationWarnings(seal)));
    }
}
