package org.practiceportal.agreements.document.seal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;

/** A certificate that the portal sealed with, kept for good so that what it sealed can be checked for ever. */
@Entity
@Table(name = "agreements_seal_certificate")
class SealCertificate {

    @Id
    private String id;
    private String sha256;
    private byte[] certificate;
    @Column(name = "first_used_at")
    private Instant firstUsedAt;

    protected SealCertificate() {}

    X509Certificate certificate() {
        try {
            return (X509Certificate) CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(certificate));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a certificate that was kept cannot be read", e);
        }
    }
}
