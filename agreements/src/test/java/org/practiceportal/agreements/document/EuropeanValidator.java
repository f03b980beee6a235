package org.practiceportal.agreements.document;

import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.jaxb.object.Message;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import eu.europa.esig.dss.validation.reports.Reports;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;

/**
 * What EU DSS says about a file when it may look at nothing but the file and the certificates that somebody trusts. Strictly, it
 * holds everything against a file of which its own policy only warns: later changes, what a page shows, how names in
 * certificates fit together.
 */
public final class EuropeanValidator {

    private final Reports reports;

    private static final String POLICY = "/policy/constraint.xml";

    public EuropeanValidator(byte[] pdf, Instant at, Collection<X509Certificate> trusted) {
        this(pdf, at, trusted, EuropeanValidator.class.getResourceAsStream(POLICY));
    }

    static EuropeanValidator strict(byte[] pdf, Instant at, Collection<X509Certificate> trusted) throws IOException {
        try (var usual = EuropeanValidator.class.getResourceAsStream(POLICY)) {
            var policy = new String(usual.readAllBytes(), StandardCharsets.UTF_8);
            var strict = policy.replace("Level=\"WARN\"", "Level=\"FAIL\"");
            return new EuropeanValidator(pdf, at, trusted,
                    new ByteArrayInputStream(strict.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private EuropeanValidator(byte[] pdf, Instant at, Collection<X509Certificate> trusted, InputStream policy) {
        var source = new CommonTrustedCertificateSource();
        trusted.forEach(certificate -> source.addCertificate(new CertificateToken(certificate)));
        var verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(source);
        var validator = SignedDocumentValidator.fromDocument(new InMemoryDocument(pdf));
        validator.setCertificateVerifier(verifier);
        validator.setValidationTime(Date.from(at));
        reports = validator.validateDocument(policy);
    }

    /** Each signature's level and verdict, then everything that is said against it; the same for time stamps. */
    public List<String> says() {
        var report = reports.getSimpleReport();
        var said = new ArrayList<String>();
        for (var id : report.getSignatureIdList()) {
            said.add(report.getSignatureFormat(id) + " " + report.getIndication(id));
            add(said, "error", report.getAdESValidationErrors(id));
            add(said, "warning", report.getAdESValidationWarnings(id));
        }
        for (var id : report.getTimestampIdList()) {
            said.add("time stamp " + report.getIndication(id));
            add(said, "error", report.getAdESValidationErrors(id));
            add(said, "warning", report.getAdESValidationWarnings(id));
        }
        for (var signature : reports.getDiagnosticData().getSignatures()) {
            if (!signature.getPDFRevision().getPdfUndefinedChanges().isEmpty()) {
                said.add("undefined changes " + signature.getPDFRevision().getPdfUndefinedChanges().size());
            }
        }
        return said;
    }

    public static String passed(SignatureLevel level) {
        return level + " TOTAL_PASSED";
    }

    private static void add(List<String> said, String what, List<Message> messages) {
        messages.forEach(message -> said.add(what + " " + message.getKey() + " " + message.getValue()));
    }
}
