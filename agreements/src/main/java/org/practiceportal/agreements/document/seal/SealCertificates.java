package org.practiceportal.agreements.document.seal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** All certificates with which this portal was started, so all that ever sealed here. A new one is added; none ever leaves. */
@ApplicationScoped
@Transactional
public class SealCertificates {

    @PersistenceContext(unitName = "agreements")
    EntityManager entities;

    @Inject
    Clock clock;

    /** The oldest first. */
    public List<X509Certificate> everUsed() {
        return entities.createQuery("select c from SealCertificate c order by c.firstUsedAt", SealCertificate.class)
                .getResultStream().map(SealCertificate::certificate).toList();
    }

    /** Twice changes nothing, also at the same moment on two instances. */
    void remember(X509Certificate used) {
        entities.createNativeQuery("insert into agreements_seal_certificate (id, sha256, certificate, first_used_at)"
                + " values (?, ?, ?, ?) on conflict do nothing").setParameter(1, UUID.randomUUID().toString())
                .setParameter(2, SealKeyRules.fingerprint(used)).setParameter(3, encoded(used))
                .setParameter(4, clock.instant()).executeUpdate();
    }

    private static byte[] encoded(X509Certificate used) {
        try {
            return used.getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("a certificate that was read has a form", e);
        }
    }
}
