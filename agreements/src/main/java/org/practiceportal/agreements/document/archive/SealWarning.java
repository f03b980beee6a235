package org.practiceportal.agreements.document.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.UUID;
import org.practiceportal.agreements.document.seal.SealKeyRules;

/** The owner was warned, once, that a certificate ends so many days from then. */
@Entity
@Table(name = "agreements_seal_warning")
class SealWarning {

    @Id
    private String id;
    private String sha256;
    private int days;
    @Column(name = "warned_at")
    private Instant warnedAt;

    protected SealWarning() {}

    SealWarning(X509Certificate certificate, int days, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.sha256 = SealKeyRules.fingerprint(certificate);
        this.days = days;
        this.warnedAt = now;
    }
}
