package org.practiceportal.agreements.document.seal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.practiceportal.api.AuditEntry;
import org.practiceportal.api.AuditTrail;

/**
 * The one key that seals here, as the database knows it. The first instance that starts decides; any other key is refused
 * until somebody says that it takes the place of that one. A new certificate for the same key needs no word.
 */
@ApplicationScoped
@Transactional
class PracticeKey {

    @PersistenceContext(unitName = "agreements")
    EntityManager entities;

    @Inject
    SealCertificates certificates;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    private record Chosen(int number, String sha256) {}

    /**
     * Of two that start at once with two keys, one decides and the other is refused.
     *
     * @param replaced the certificate, by its SHA-256, whose key may be replaced by this one's
     * @throws IllegalStateException with a sentence for the administrator, if another key seals here
     */
    void require(X509Certificate own, Optional<String> replaced) {
        certificates.remember(own);
        var sha256 = SealKeyRules.fingerprint(own);
        if (chosen().isEmpty()) {
            choose(1, sha256);
        }
        var chosen = chosen().orElseThrow();
        if (chosen.sha256().equals(sha256)) {
            return;
        }
        var isReplaced = replaced.filter(chosen.sha256()::equalsIgnoreCase).isPresent();
        if (!isReplaced && !isSameKey(own, chosen.sha256())) {
            throw new IllegalStateException(
                    "The practice's seal has another key than the one that is here: the database knows"
                            + " the certificate with SHA-256 " + chosen.sha256()
                            + ". Give all instances the same key, by"
                            + " PORTAL_SEAL_FILE or a copy of seal.p12 and seal.p12.password; or, if this key shall take its place,"
                            + " set PORTAL_SEAL_REPLACES to that SHA-256.");
        }
        if (!choose(chosen.number() + 1, sha256)) {
            // Somebody else has just put another key in its place.
            require(own, replaced);
            return;
        }
        audit.record(new AuditEntry(null, "agreements.sealKeyChanged", sha256, null));
    }

    private Optional<Chosen> chosen() {
        return newest(entities.createNativeQuery("select number, sha256 from agreements_seal_key order by number desc")
                .setMaxResults(1).getResultList());
    }

    private static Optional<Chosen> newest(List<?> rows) {
        return rows.stream().map(Object[].class::cast)
                .map(row -> new Chosen(((Number) row[0]).intValue(), (String) row[1])).findFirst();
    }

    /** Whether it is chosen by this; otherwise somebody else was faster. */
    private boolean choose(int number, String sha256) {
        return entities.createNativeQuery(
                "insert into agreements_seal_key (number, sha256, chosen_at) values (?, ?, ?) on conflict do nothing")
                .setParameter(1, number).setParameter(2, sha256).setParameter(3, clock.instant()).executeUpdate() == 1;
    }

    private boolean isSameKey(X509Certificate own, String sha256) {
        return certificates.everUsed().stream().anyMatch(known -> SealKeyRules.fingerprint(known).equals(sha256)
                && known.getPublicKey().equals(own.getPublicKey()));
    }
}
