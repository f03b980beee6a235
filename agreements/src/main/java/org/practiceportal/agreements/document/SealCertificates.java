package org.practiceportal.agreements.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.cert.X509Certificate;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;

/** All certificates that ever sealed here. A new key adds one; none ever leaves. */
@ApplicationScoped
@Transactional
public class SealCertificates {

    @PersistenceContext(unitName = "agreements")
    EntityManager entities;

    @Inject
    Clock clock;

    /** The oldest first; empty until something was sealed. */
    public List<X509Certificate> everUsed() {
        return entities.createQuery("select c from SealCertificate c order by c.firstUsedAt", SealCertificate.class)
                .getResultStream().map(SealCertificate::certificate).toList();
    }

    /** Twice changes nothing, at the same moment neither: the database keeps the first of two and says nothing. */
    void remember(X509Certificate used) {
        if (!everUsed().contains(used)) {
            var kept = new SealCertificate(used, clock.instant());
            entities.createNativeQuery(
                    "insert into agreements_seal_certificate (id, sha256, certificate, first_used_at)"
                            + " values (?, ?, ?, ?) on conflict do nothing")
                    .setParameter(1, kept.id())
                    .setParameter(2, kept.sha256()).setParameter(3, kept.bytes())
                    .setParameter(4, Timestamp.from(kept.firstUsedAt())).executeUpdate();
        }
    }
}
