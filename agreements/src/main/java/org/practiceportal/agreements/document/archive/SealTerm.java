package org.practiceportal.agreements.document.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import org.practiceportal.agreements.AgreementsPage;
import org.practiceportal.agreements.Task;
import org.practiceportal.agreements.TaskKind;
import org.practiceportal.agreements.document.seal.SealKeyRules;
import org.practiceportal.agreements.document.seal.Sealer;
import org.practiceportal.api.AuditEntry;
import org.practiceportal.api.AuditTrail;

/** Watches the end of the seal's certificate, and warns the owner 60, 30 and 7 days before. */
@ApplicationScoped
@Transactional
public class SealTerm {

    private static final Logger LOG = Logger.getLogger(SealTerm.class.getName());
    /** The nearest first; none is left when the certificate has ended. */
    private static final List<Integer> DAYS = List.of(0, 7, 30, 60);

    @PersistenceContext(unitName = "agreements")
    EntityManager entities;

    @Inject
    Sealer sealer;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** What the owner should do about it; nothing while there is time. */
    public Optional<Task> task() {
        var left = left(sealer.key().certificate(), clock.instant());
        return threshold(left).map(days -> Task.of(days == 0 ? TaskKind.SEAL_ENDED : TaskKind.SEAL_ENDS,
                AgreementsPage.SEAL.at(), left.toDays()));
    }

    /** Leaves a trace once for each warning. */
    public void warn() {
        var certificate = sealer.key().certificate();
        threshold(left(certificate, clock.instant())).filter(days -> !isWarned(certificate, days)).ifPresent(days -> {
            entities.persist(new SealWarning(certificate, days, clock.instant()));
            entities.flush();
            audit.record(new AuditEntry(null, days == 0 ? "agreements.sealEnded" : "agreements.sealEnding",
                    String.valueOf(days), null));
            LOG.warning(() -> "The seal's certificate is valid until " + certificate.getNotAfter().toInstant() + ".");
        });
    }

    private boolean isWarned(X509Certificate certificate, int days) {
        return entities.createQuery("select count(w) from SealWarning w where w.sha256 = :sha256 and w.days = :days",
                Long.class).setParameter("sha256", SealKeyRules.fingerprint(certificate)).setParameter("days", days)
                .getSingleResult() > 0;
    }

    static Duration left(X509Certificate certificate, Instant now) {
        return Duration.between(now, certificate.getNotAfter().toInstant());
    }

    /** The nearest day of warning that has come; 0 for the end. */
    static Optional<Integer> threshold(Duration left) {
        var reached = DAYS.stream().filter(days -> left.compareTo(Duration.ofDays(days)) <= 0);
        return reached.findFirst();
    }
}
