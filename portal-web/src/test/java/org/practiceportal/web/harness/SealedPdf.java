package org.practiceportal.web.harness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;

/** A downloaded copy, and what programs that others wrote say about it. */
public record SealedPdf(Path file, byte[] bytes) {

    /** The copy behind the first link to one on the page. */
    public static SealedPdf downloaded(Screen screen) {
        return downloaded(screen, "");
    }

    /** The copy behind the first link to one in some part of the page; its name tells nothing. */
    public static SealedPdf downloaded(Screen screen, String part) {
        try {
            var got = screen.page().waitForDownload(
                    () -> screen.page().locator(part + " a[href*='/files/agreements/copy/']").first().click());
            assertTrue(got.suggestedFilename().matches("document-[0-9a-f]{8}\\.pdf"), got.suggestedFilename());
            return new SealedPdf(got.path(), Files.readAllBytes(got.path()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps the samples of the documentation, and pictures of their pages, when it is made anew. */
    public void keepAsSample(Said said) throws IOException {
        if (Boolean.getBoolean("portal.screenshots")) {
            var samples = Files.createDirectories(Path.of("..", "docs", "samples"));
            var language = said.language().getLanguage();
            Files.write(samples.resolve("agreement-" + language + ".pdf"), bytes);
            Files.writeString(samples.resolve("seal.pem"), certificatePem());
            keepPage("copy-1-first-" + language, 1);
            keepPage("copy-2-choice-" + language, pageWith(said.document("choice")));
            keepPage("copy-3-signatures-" + language, pageWith(said.document("signatures")));
            keepPage("copy-4-events-" + language, pageWith(said.document("events")));
        }
    }

    /** The first page that has a line of just these words. */
    private int pageWith(String words) {
        var pages = run("pdftotext", "-enc", "UTF-8", file.toString(), "-").split("\f");
        return 1 + IntStream.range(0, pages.length)
                .filter(page -> pages[page].lines().anyMatch(line -> line.strip().equals(words))).findFirst()
                .orElseThrow();
    }

    private void keepPage(String name, int page) {
        run("pdftoppm", "-r", "72", "-png", "-singlefile", "-f", String.valueOf(page), file.toString(),
                Pictures.file(name + ".png").toString().replaceFirst("\\.png$", ""));
    }

    /** What the public page says about a file. */
    public static String verdict(Screen visitor, byte[] pdf) throws IOException {
        var file = Files.createTempFile("copy", ".pdf");
        Files.write(file, pdf);
        visitor.go("/agreements/document/verify.xhtml");
        visitor.page().locator("input[type=file]").setInputFiles(file);
        visitor.click("verify:check");
        visitor.page().waitForLoadState();
        return visitor.page().locator(".notice h2").first().innerText();
    }

    /** What a person reads, without line ends. */
    public String text() {
        return run("pdftotext", "-enc", "UTF-8", file.toString(), "-").replaceAll("\\s+", " ");
    }

    /** Poppler and EU DSS both find one seal over the whole file, and nothing to complain about. */
    public SealedPdf requireSealed() {
        var poppler = run("pdfsig", file.toString());
        assertTrue(poppler.contains("Total document signed"), poppler);
        assertTrue(poppler.contains("Signature is Valid"), poppler);
        assertTrue(poppler.contains("ETSI.CAdES.detached"), poppler);
        var validator = validator();
        var trusted = new CommonTrustedCertificateSource();
        trusted.addCertificate(certificate());
        var verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(trusted);
        validator.setCertificateVerifier(verifier);
        var report = validator.validateDocument().getSimpleReport();
        var id = report.getFirstSignatureId();
        assertEquals(1, report.getSignaturesCount());
        assertEquals(SignatureLevel.PAdES_BASELINE_B, report.getSignatureFormat(id));
        assertEquals(Indication.TOTAL_PASSED, report.getIndication(id));
        assertEquals(0, report.getAdESValidationErrors(id).size(), () -> report.getAdESValidationErrors(id).toString());
        return this;
    }

    /** EU DSS finds signatures of just these levels, and has nothing to say against any of them. */
    public SealedPdf requireLevels(X509Certificate root, SignatureLevel... levels) {
        var trusted = new CommonTrustedCertificateSource();
        trusted.addCertificate(certificate());
        trusted.addCertificate(new CertificateToken(root));
        var verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(trusted);
        var validator = validator();
        validator.setCertificateVerifier(verifier);
        var report = validator.validateDocument().getSimpleReport();
        var found = report.getSignatureIdList();
        assertEquals(List.of(levels), found.stream().map(report::getSignatureFormat).toList());
        for (var id : found) {
            assertEquals(Indication.TOTAL_PASSED, report.getIndication(id));
            assertEquals(List.of(), report.getAdESValidationErrors(id));
            assertEquals(List.of(), report.getAdESValidationWarnings(id));
        }
        return this;
    }

    /** The seal's certificate as others are given it. */
    public String certificatePem() {
        var base64 = Base64.getMimeEncoder(64, new byte[]{'\n'}).encodeToString(certificate().getEncoded());
        return "-----BEGIN CERTIFICATE-----\n" + base64 + "\n-----END CERTIFICATE-----\n";
    }

    private CertificateToken certificate() {
        var validator = validator();
        validator.setCertificateVerifier(new CommonCertificateVerifier());
        return validator.getSignatures().getFirst().getSigningCertificateToken();
    }

    private SignedDocumentValidator validator() {
        return SignedDocumentValidator.fromDocument(new InMemoryDocument(bytes));
    }

    private static String run(String... command) {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
