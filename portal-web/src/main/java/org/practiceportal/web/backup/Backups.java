package org.practiceportal.web.backup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What became of the backups. */
@ApplicationScoped
@Transactional
public class Backups {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Clock clock;

    /** The newest, the failed ones too. */
    public List<BackupRow> newest(int most) {
        return entities.createQuery("select b from BackupRow b order by b.startedAt desc, b.id", BackupRow.class)
                .setMaxResults(most).getResultList();
    }

    public Optional<Instant> lastTry() {
        return last("select max(b.startedAt) from BackupRow b where b.startedAt <= :now");
    }

    public Optional<Instant> lastGood() {
        return last("select max(b.startedAt) from BackupRow b where b.startedAt <= :now and b.trouble is null");
    }

    /** One that a clock made which was ahead keeps nobody from making others. */
    private Optional<Instant> last(String question) {
        return Optional.ofNullable(entities.createQuery(question, Instant.class).setParameter("now", clock.instant())
                .getSingleResult());
    }
}
