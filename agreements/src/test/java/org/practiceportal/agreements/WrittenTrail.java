package org.practiceportal.agreements;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import org.practiceportal.api.AuditEntry;
import org.practiceportal.api.AuditTrail;

/**
 * The audit trail, written in the transaction of the act as the portal does it.
 *
 * @param all what was told to it, kept or not
 */
record WrittenTrail(List<AuditEntry> all, EntityManager entities, Clock clock) implements AuditTrail {

    @Override
    public void record(AuditEntry entry) {
        all.add(entry);
        entities.createNativeQuery("insert into portal_audit (happened_at, act, subject) values (?, ?, ?)")
                .setParameter(1, clock.instant()).setParameter(2, entry.act()).setParameter(3, entry.subject())
                .executeUpdate();
    }
}
