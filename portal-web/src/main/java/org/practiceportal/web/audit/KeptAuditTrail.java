package org.practiceportal.web.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.practiceportal.api.AuditEntry;
import org.practiceportal.api.AuditTrail;
import org.practiceportal.api.CursoredPage;
import org.practiceportal.api.PageRequest;
import org.practiceportal.api.RowOrder;

/** The audit trail in the database. */
@ApplicationScoped
@Transactional
class KeptAuditTrail implements AuditTrail {

    private static final RowOrder NEWEST = RowOrder.newest("AuditRow", "r", "id");

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Clock clock;

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(AuditEntry entry) {
        entities.persist(new AuditRow(entry, clock.instant()));
    }

    /** One page of acts, the newest first; {@code act} is the name of the only act to show, and may be empty. */
    CursoredPage<AuditLine> page(String act, PageRequest wanted) {
        return NEWEST.page(wanted, rest -> acts(act, rest), line -> Long.toString(line.number()));
    }

    private TypedQuery<AuditLine> acts(String act, String rest) {
        var all = "select new org.practiceportal.web.audit.AuditLine(r.id, r.at, a.name, r.actor, r.act) from AuditRow r"
                + " left join Account a on a.id = r.actor and a.therapistId is null where ";
        return act.isEmpty()
                ? entities.createQuery(all + "r.id is not null" + rest, AuditLine.class)
                : entities.createQuery(all + "r.act = :act" + rest, AuditLine.class).setParameter("act", act);
    }
}
