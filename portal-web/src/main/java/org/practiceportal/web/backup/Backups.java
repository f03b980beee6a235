package org.practiceportal.web.backup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What became of the backups. */
@ApplicationScoped
@Transactional
public class Backups {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    /** The newest, the failed ones too. */
    public List<BackupRow> newest(int most) {
        return entities.createQuery("select b from BackupRow b order by b.startedAt desc, b.id", BackupRow.class)
                .setMaxResults(most).getResultList();
    }

    public Optional<Instant> lastTry() {
        return newest(1).stream().map(BackupRow::startedAt).findFirst();
    }

    public Optional<Instant> lastGood() {
        return Optional.ofNullable(entities
                .createQuery("select max(b.startedAt) from BackupRow b where b.trouble is null", Instant.class)
                .getSingleResult());
    }
}
