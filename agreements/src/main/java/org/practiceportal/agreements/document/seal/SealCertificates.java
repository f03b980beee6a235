package org.practiceportal.agreements.document.seal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.cert.X509Certificate;
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

    /**
     * Twice changes nothing. In a transaction of its own, so that of two who remember it at the same moment only this is
     * refused, and not what it was remembered for.
     *
     * @throws jakarta.persistence.PersistenceException if another instance remembers it at the same time
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void remember(X509Certificate used) {
        if (!everUsed().contains(used)) {
            entities.persist(new SealCertificate(used, clock.instant()));
            entities.flush();
        }
    }
}
