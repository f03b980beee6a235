package org.practiceportal.web.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.practiceportal.api.AuditEntry;
import org.practiceportal.api.AuditTrail;

/** The audit trail in the database. */
@ApplicationScoped
@Transactional
class KeptAuditTrail implements AuditTrail {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Clock clock;

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(AuditEntry entry) {
        entities.persist(new AuditRow(entry, clock.instant()));
    }

    /** One page of acts, the newest first; {@code act} is the beginning of an act's name and may be empty. */
    List<AuditLine> page(String act, int first, int size) {
        return entities.createQuery("select new org.practiceportal.web.audit.AuditLine(r.id, r.at, a.name, r.actor,"
                + " r.act) from AuditRow r left join Account a on a.id = r.actor and a.therapistId is null"
                + " where r.act like :act escape '!' order by r.id desc", AuditLine.class)
                .setParameter("act", act.replaceAll("([!%_])", "!$1") + "%").setFirstResult(first).setMaxResults(size)
                .getResultList();
    }

    long count(String act) {
        return entities.createQuery("select count(r) from AuditRow r where r.act like :act escape '!'", Long.class)
                .setParameter("act", act.replaceAll("([!%_])", "!$1") + "%").getSingleResult();
    }
}
